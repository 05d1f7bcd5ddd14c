package io.github.kickserv4j.ports.customer;

import static io.github.kickserv4j.ports.customer.PagedCustomersStub.customer;
import static io.github.kickserv4j.ports.customer.PagedCustomersStub.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerDirectoryTest {
    private static final Failure UNAVAILABLE = new Failure.Unavailable(
            FailureContext.of(CustomerOperations.LIST, Delivery.UNKNOWN), "the connection broke");

    private final PagedCustomersStub customers = new PagedCustomersStub(6);
    private final CustomerDirectory directory = CustomerDirectory.of(customers.port());

    @Test
    @Tag("rule:customer-is-found-by-id")
    void withIdShouldWalkOnlyAsFarAsItTakesAndRememberWhoItCamePast() {
        assertThat(customers.requests()).isEmpty();
        assertFound(4);
        assertThat(customers.requests()).containsExactly("1", "2");

        assertFound(1, 2, 3, 4);
        assertThat(customers.requests()).containsExactly("1", "2");

        assertFound(6, 5);
        assertThat(customers.requests()).containsExactly("1", "2", "3");
    }

    @Test
    @Tag("rule:customer-is-found-by-job")
    void ofShouldReturnTheCustomerOfTheJob() {
        Job job = job().toBuilder().customer(Option.some(id(2))).build();

        assertThat(directory.of(job)).isEqualTo(Either.right(customer(2)));
        assertThat(directory.of(job)).isEqualTo(Either.right(customer(2)));
        assertThat(customers.requests()).containsExactly("1");
    }

    @Test
    void ofShouldRequestByTheNumberWhenThereIsNoId() {
        Job job = job().toBuilder()
                .customerNumber(Option.some(customer(3).number()))
                .build();

        assertThat(directory.of(job)).isEqualTo(Either.right(customer(3)));
        assertThat(directory.of(job()).getLeft()).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(customers.requests()).containsExactly("number");
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    void withIdShouldFailWithNotFoundWhenTheIdIsUnknown() {
        assertThat(directory.withId(id(7)).getLeft()).isInstanceOf(Failure.NotFound.class);
        assertThat(directory.withId(new CustomerId(6)).getLeft()).isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void withIdShouldFindWhoWasAddedAfterTheWalk() {
        directory.withId(id(7));
        customers.add(7);

        assertFound(7);
        int soFar = customers.requests().size();
        assertFound(7);
        assertThat(customers.requests()).hasSize(soFar);
    }

    @Test
    void withIdShouldFailWhenTheWalkBreaksAndBeginAgainWithTheNextQuestion() {
        customers.failNext(List.of(Option.none(), Option.some(UNAVAILABLE)));

        assertThat(directory.withId(id(5)).getLeft().reason()).isEqualTo(UNAVAILABLE.reason());
        assertFound(1, 2);
        assertThat(customers.requests()).containsExactly("1", "2");

        assertFound(5);
        assertThat(customers.requests()).containsExactly("1", "2", "1", "2", "3");
    }

    @Test
    void withIdShouldNotFailWithNotFoundWhenARowIsUnreadable() {
        customers.addUnreadableRow();

        assertFound(6);
        assertThat(directory.withId(id(7)).getLeft()).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(directory.withId(id(7)).getLeft()).isInstanceOf(Failure.UnexpectedResponse.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void withIdShouldNeverFailWithNotFoundForAPresentCustomerWhenAnyRequestFails(long seed) {
        var random = new Random(seed);
        var crowd = new PagedCustomersStub(20);
        crowd.failNext(List.fill(60, () -> Option.when(random.nextInt(4) == 0, UNAVAILABLE)));
        var requested = CustomerDirectory.of(crowd.port());

        for (int question = 0; question < 60; question++) {
            int number = 1 + random.nextInt(22);
            Either<Failure, Customer> answer = requested.withId(id(number));
            boolean isRight = answer.fold(
                    failure -> failure.reason().equals(UNAVAILABLE.reason())
                            || (failure instanceof Failure.NotFound && number > 20),
                    customer(number)::equals);
            assertThat(isRight)
                    .as("seed %s, customer %s: %s", seed, number, answer)
                    .isTrue();
        }
    }

    @Test
    void withIdShouldWalkOnceForManyThreads() {
        IntStream.range(0, 200).parallel().forEach(i -> assertFound(1 + i % 6));

        assertThat(customers.requests()).containsExactly("1", "2", "3");
    }

    private void assertFound(int... numbers) {
        for (int number : numbers) {
            assertThat(directory.withId(id(number))).isEqualTo(Either.right(customer(number)));
        }
    }

    private static Job job() {
        return Job.builder(new JobId(8_200_617), new JobNumber(617)).build();
    }
}
