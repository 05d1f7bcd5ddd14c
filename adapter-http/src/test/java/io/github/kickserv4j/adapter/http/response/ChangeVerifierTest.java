package io.github.kickserv4j.adapter.http.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeVerifierTest {
    private static final Field<Option<Object>, Object> FIELD = Field.of("value", Object.class, found -> found);

    static Stream<Arguments> same() {
        return Stream.of(
                Arguments.of(" Quist  &\nSons ", "quist & sons"),
                Arguments.of(new BigDecimal("1.50"), new BigDecimal("1.5")),
                Arguments.of(new BigDecimal("100"), new BigDecimal("1E2")),
                Arguments.of(Money.of("45"), Money.of("45.00")),
                Arguments.of(
                        OffsetDateTime.parse("2024-05-06T09:15:00.4-04:00"),
                        OffsetDateTime.parse("2024-05-06T13:15:00Z")),
                Arguments.of(new JobStatus("new"), new JobStatus("New")),
                Arguments.of(true, true));
    }

    static Stream<Arguments> different() {
        return Stream.of(
                Arguments.of("Quist", "Quist Jr."),
                Arguments.of("Quist", ""),
                Arguments.of(new BigDecimal("1.5"), new BigDecimal("15")),
                Arguments.of(Money.of("45"), Money.of("45.01")),
                Arguments.of(
                        OffsetDateTime.parse("2024-05-06T09:15:00-04:00"),
                        OffsetDateTime.parse("2024-05-06T09:15:00Z")),
                Arguments.of(Assignees.of(new EmployeeId(2)), Assignees.of(new EmployeeId(2), new EmployeeId(11))),
                Arguments.of(true, false));
    }

    @ParameterizedTest
    @MethodSource("same")
    void differingShouldNameNothingWhenOnlyTheWritingDiffers(Object requested, Object found) {
        assertThat(ChangeVerifier.differingFields(
                        Patch.<Option<Object>>empty().set(FIELD, requested), Option.some(found), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("different")
    void differingShouldNameTheFieldWhenItsValueIsAnother(Object requested, Object found) {
        assertThat(ChangeVerifier.differingFields(
                        Patch.<Option<Object>>empty().set(FIELD, requested), Option.some(found), List.of()))
                .containsExactly("value");
        assertThat(ChangeVerifier.differingFields(
                        Patch.<Option<Object>>empty().set(FIELD, requested), Option.none(), List.of()))
                .containsExactly("value");
        assertThat(ChangeVerifier.differingFields(
                        Patch.<Option<Object>>empty().clear(FIELD), Option.some(requested), List.of()))
                .containsExactly("value");
    }

    @ParameterizedTest
    @MethodSource("same")
    void differingShouldNameNothingWhenTheFieldWasClearedAndIsEmpty(Object any) {
        var cleared = Patch.<Option<Object>>empty().set(FIELD, any).clear(FIELD);
        assertThat(ChangeVerifier.differingFields(cleared, Option.none(), List.of()))
                .isEmpty();
        assertThat(ChangeVerifier.differingFields(cleared, Option.some(" "), List.of()))
                .isEmpty();
        assertThat(ChangeVerifier.differingFields(
                        Patch.<Option<Object>>empty().set(FIELD, Assignees.of()), Option.none(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "value[0].id", "value.id"})
    void differingShouldNameTheFieldWhenWhatIsThereCouldNotBeRead(String path) {
        var cleared = Patch.<Option<Object>>empty().clear(FIELD);
        assertThat(ChangeVerifier.differingFields(
                        cleared, Option.none(), List.of(new Violation(path, "must be a number", "x"))))
                .containsExactly("value");
        assertThat(ChangeVerifier.differingFields(
                        cleared, Option.none(), List.of(new Violation("values", "must be a number", "x"))))
                .isEmpty();
    }
}
