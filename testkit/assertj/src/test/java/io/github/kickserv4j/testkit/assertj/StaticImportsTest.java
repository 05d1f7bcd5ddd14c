package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.IterableAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

/** The compiler chooses these assertions, and AssertJ's for all else, where both are imported. */
class StaticImportsTest {
    private final InMemoryKickserv twin = InMemoryKickserv.create();

    @Test
    void assertThatShouldBeOursForWhatThePortsReturn() {
        EitherAssert<Customer> created = assertThat(
                twin.customers().create(NewCustomer.builder("Rosalind Quist").build()));
        created.isSuccess();
        EitherAssert<Customer> narrow = assertThat(Either.<Failure.NotFound, Customer>right(SampleRecords.ROSALIND));
        narrow.isSuccess();
        PageAssert<Customer> page = assertThat(
                twin.customers().list(CustomerFilter.ALL, PageRequest.FIRST).get());
        page.hasSize(1);
        ValidationAssert<NewCustomer> invalid =
                assertThat(NewCustomer.builder(" ").validate());
        invalid.isInvalid();
        ValidationAssert<CustomerNumber> parsed = assertThat(CustomerNumber.parse("12"));
        parsed.hasValue(new CustomerNumber(12));
        FailureAssert failure =
                assertThat(twin.customers().get(new CustomerNumber(9)).getLeft());
        failure.hasKind(Failure.NotFound.class);
        assertThat(new Failure.NotFound(SampleFailures.NOT_FOUND.context())).hasStatus(404);
    }

    @Test
    void assertThatShouldBeAssertJsForAllElse() {
        IterableAssert<String> seq = assertThat((Iterable<String>) io.vavr.collection.List.of("a"));
        seq.hasSize(1);
        ListAssert<String> list = assertThat(List.of("a"));
        list.hasSize(1);
        ObjectAssert<CustomerNumber> number = assertThat(new CustomerNumber(1))
                .isNotNull()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(CustomerNumber.class));
        number.isNotNull();
        assertThat(twin.customers().all(CustomerFilter.ALL)).isEmpty();
        assertThat(Stream.of(1)).hasSize(1);
        assertThat(Option.some("a")).containsExactly("a");
        assertThat(Either.<String, Integer>right(1)).containsExactly(1);
        assertThat(Validation.<Integer, Integer>valid(1)).containsExactly(1);
        Seq<Violation> violations = io.vavr.collection.List.empty();
        assertThat(violations).isEmpty();
        assertThat("a").startsWith("a");
    }
}
