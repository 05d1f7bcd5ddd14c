package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageAssertTest {
    private static final Page<String> FULL = new Page<>(
            new PageRequest(2), List.of("50 %d", "b"), List.of(new Violation("[2]", "must have an id", "{}")));
    private static final Page<String> EMPTY = Page.of(new PageRequest(3), List.empty());

    @Test
    void assertionsShouldPassWhenThePageIsAsExpected() {
        assertThat(FULL).hasNumber(2).hasSize(2).isNotEmpty().hasUnreadableRows(1);
        assertThat(FULL).unreadableRows().hasSize(1);
        assertThat(FULL).items().containsExactly("50 %d", "b");
        assertThat(EMPTY).isEmpty().hasNoUnreadableRows();
        Either<Failure, Page<String>> listed = Either.right(FULL);
        assertThat(listed)
                .value(KickservAssertFactories.page(String.class))
                .items()
                .first()
                .isEqualTo("50 %d");
        assertThat(listed).value(KickservAssertFactories.PAGE).hasSize(2);
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                arguments(() -> assertThat(FULL).hasNumber(1), "to be page 1"),
                arguments(() -> assertThat(FULL).hasSize(3), "to have the size 3"),
                arguments(() -> assertThat(FULL).isEmpty(), "to be empty"),
                arguments(() -> assertThat(FULL).hasUnreadableRows(2), "to have unreadable rows: 2"),
                arguments(() -> assertThat(FULL).hasNoUnreadableRows(), "to have no unreadable rows"));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void everyAssertionShouldShowRecordsAndUnreadableRows(ThrowingCallable assertion, String expected) {
        shouldFailWith(
                assertion,
                "Expecting page 2 " + expected,
                "but it has 2 records",
                "  [\"50 %d\", \"b\"]",
                "unreadable rows",
                "  [2] must have an id (was \"{}\")");
    }

    @Test
    void isNotEmptyShouldFailWhenThePageIsPastTheEnd() {
        shouldFailWith(
                () -> assertThat(EMPTY).isNotEmpty(),
                "Expecting page 3 not to be empty",
                "but it has 0 records",
                "  []",
                "unreadable rows",
                "  none");
    }

    @Test
    void longPageShouldShowTheFirstRecordsAndUnreadableRowsOnly() {
        var unreadable = List.range(0, 61).map(row -> new Violation("[" + row + "]", "must have an id", "{}"));
        var page = new Page<>(PageRequest.FIRST, List.fill(61, SampleRecords.ROSALIND), unreadable);
        String[] rows = List.range(0, 20)
                .map(row -> "  [" + row + "] must have an id (was \"{}\")")
                .toJavaArray(String[]::new);

        shouldFailWith(
                () -> assertThat(page).hasSize(3),
                Stream.of(
                                Stream.of(
                                        "Expecting page 1 to have the size 3",
                                        "but it has 61 records",
                                        "  [" + "customer 1 (Rosalind Quist), ".repeat(20) + "41 more]",
                                        "unreadable rows"),
                                Stream.of(rows),
                                Stream.of("  41 more"))
                        .flatMap(lines -> lines)
                        .toArray(String[]::new));
    }

    private static Arguments arguments(ThrowingCallable assertion, String expected) {
        return Arguments.of(assertion, expected);
    }
}
