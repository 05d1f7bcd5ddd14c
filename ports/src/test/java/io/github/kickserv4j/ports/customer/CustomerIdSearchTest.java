package io.github.kickserv4j.ports.customer;

import static io.github.kickserv4j.ports.customer.PagedCustomersStub.customer;
import static io.github.kickserv4j.ports.customer.PagedCustomersStub.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerIdSearchTest {
    private static final FailureContext REFUSED = FailureContext.of(CustomerOperations.LIST, Delivery.REJECTED);
    private static final FailureContext UNSENT = FailureContext.of(CustomerOperations.LIST, Delivery.NOT_SENT);
    private static final Failure UNAVAILABLE = new Failure.Unavailable(UNSENT, "connection refused");

    private final PagedCustomersStub customers = new PagedCustomersStub(6);

    @Test
    void withIdShouldSendOneRequestWhenTheFilterIsKnown() {
        assertThat(customers.port().withId(id(5))).isEqualTo(Either.right(customer(5)));
        assertThat(customers.requests()).containsExactly("id");
    }

    @Test
    void withIdShouldFindTheCustomerInAnUnfilteredPage() {
        customers.withFilterResponse(Either.right(List.of(customer(1), customer(2))));

        assertThat(customers.port().withId(id(2))).isEqualTo(Either.right(customer(2)));
        assertThat(customers.requests()).containsExactly("id");
    }

    static Seq<Either<Failure, Seq<Customer>>> answersOfAServerThatDoesNotKnowTheFilter() {
        return List.of(
                Either.right(List.of(customer(1), customer(2))),
                Either.right(List.of(customer(1))),
                Either.right(List.empty()),
                Either.left(new Failure.UnexpectedResponse(REFUSED, "customer 1 does not meet the filter id")),
                Either.left(new Failure.Invalid(REFUSED, List.empty())),
                Either.left(new Failure.NotFound(REFUSED)));
    }

    @ParameterizedTest
    @MethodSource("answersOfAServerThatDoesNotKnowTheFilter")
    @Tag("rule:customer-is-found-by-id")
    void withIdShouldGoThroughAllAsFarAsItTakesWhenTheFilterIsNotKnown(Either<Failure, Seq<Customer>> answer) {
        customers.withFilterResponse(answer);

        assertThat(customers.port().withId(id(4))).isEqualTo(Either.right(customer(4)));
        assertThat(customers.requests()).containsExactly("id", "1", "2");
    }

    @ParameterizedTest
    @MethodSource("answersOfAServerThatDoesNotKnowTheFilter")
    @Tag("rule:absence-is-a-failure")
    void withIdShouldFailWithNotFoundOnlyAfterAllWereRead(Either<Failure, Seq<Customer>> answer) {
        customers.withFilterResponse(answer);

        Failure failure = customers.port().withId(id(7)).getLeft();
        assertThat(failure)
                .isEqualTo(
                        new Failure.NotFound(FailureContext.of(CustomerOperations.withId(id(7)), Delivery.REJECTED)));
        assertThat(customers.requests()).contains("id", "1", "2", "3", "4");
    }

    @Test
    void withIdShouldPassOnWhatNoOtherQuestionWouldMend() {
        customers.withFilterResponse(Either.left(UNAVAILABLE));

        assertThat(customers.port().withId(id(1))).isEqualTo(Either.left(UNAVAILABLE));
        assertThat(customers.requests()).containsExactly("id");
    }

    @Test
    void withIdShouldNotFailWithNotFoundWhenAPageIsUnreadable() {
        customers.withFilterResponse(Either.right(List.empty()));
        customers.failNext(List.of(Option.none(), Option.some(UNAVAILABLE)));

        assertThat(customers.port().withId(id(5)).getLeft().reason()).isEqualTo(UNAVAILABLE.reason());
    }

    @Test
    void withIdShouldNotFailWithNotFoundWhenARowIsUnreadable() {
        customers.withFilterResponse(Either.right(List.empty()));
        customers.addUnreadableRow();

        assertThat(customers.port().withId(id(5))).isEqualTo(Either.right(customer(5)));
        assertThat(customers.port().withId(id(7)).getLeft()).isInstanceOf(Failure.UnexpectedResponse.class);
    }

    @Test
    @Tag("rule:customer-is-found-by-job")
    void ofShouldRequestByTheNumberWhenTheJobHasIt() {
        Job job = job().toBuilder()
                .customer(Option.some(id(4)))
                .customerNumber(Option.some(customer(4).number()))
                .build();

        assertThat(customers.port().of(job)).isEqualTo(Either.right(customer(4)));
        assertThat(customers.requests()).containsExactly("number");
    }

    @Test
    @Tag("rule:customer-is-found-by-job")
    void ofShouldRequestByTheIdWhenTheJobHasNothingElse() {
        Job job = job().toBuilder().customer(Option.some(id(4))).build();

        assertThat(customers.port().of(job)).isEqualTo(Either.right(customer(4)));
        assertThat(customers.requests()).containsExactly("id");
    }

    @Test
    void ofShouldFailAndRequestNothingWhenTheJobDoesNotNameItsCustomer() {
        Failure failure = customers.port().of(job()).getLeft();

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.message())
                .isEqualTo("customers.of of customer of job 617 failed: the job does not name its customer");
        assertThat(customers.requests()).isEmpty();
    }

    private static Job job() {
        return Job.builder(new JobId(8_200_617), new JobNumber(617)).build();
    }
}
