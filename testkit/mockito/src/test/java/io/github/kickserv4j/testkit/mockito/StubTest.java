package io.github.kickserv4j.testkit.mockito;

import static io.github.kickserv4j.testkit.mockito.KickservMocks.stub;
import static io.github.kickserv4j.testkit.mockito.Samples.ANN;
import static io.github.kickserv4j.testkit.mockito.Samples.JOB;
import static io.github.kickserv4j.testkit.mockito.Samples.NEW;
import static io.github.kickserv4j.testkit.mockito.Samples.NUMBER;
import static io.github.kickserv4j.testkit.mockito.Samples.PAYMENT;
import static io.github.kickserv4j.testkit.mockito.Samples.ROSALIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StubTest {
    private final Kickserv kickserv = KickservMocks.kickserv();
    private final CustomerRepository customers = kickserv.customers();

    @Test
    void succeedsShouldBeTheResultOfTheCall() {
        stub(() -> customers.create(any(NewCustomer.class))).succeeds(ROSALIND);

        assertThat(customers.create(NEW).get()).isEqualTo(ROSALIND);
    }

    @Test
    void answersShouldFollowEachOtherAndTheLastOneShouldStay() {
        stub(() -> customers.get(NUMBER))
                .fails(Fault.UNAVAILABLE)
                .succeeds(ROSALIND)
                .succeeds(ANN);

        assertThat(Stream.generate(() -> customers.get(NUMBER))
                        .limit(4)
                        .map(it -> it.isLeft() ? "failure" : it.get().name().display()))
                .containsExactly("failure", "Rosalind Quist", "Ann Quist", "Ann Quist");
    }

    @Test
    void failureOfAReadShouldHaveItsOperation() {
        stub(() -> customers.get(any())).fails(Fault.NOT_FOUND);

        Failure failure = customers.get(NUMBER).getLeft();
        assertThat(failure).isInstanceOf(Failure.NotFound.class);
        assertThat(failure.operation()).isEqualTo(CustomerOperations.get(NUMBER));
        assertThat(failure.delivery()).isEqualTo(Delivery.REJECTED);
        assertThat(failure.response().get().status()).isEqualTo(404);
    }

    static Stream<Fault> uncertain() {
        return Stream.of(
                Fault.LOST_RESPONSE,
                Fault.LOST_REQUEST,
                Fault.UNREADABLE_RESPONSE,
                Fault.timeout(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @MethodSource("uncertain")
    void failureOfAWriteShouldHaveTheWriteWhenItsOutcomeIsUnknown(Fault fault) {
        stub(() -> kickserv.payments().create(any(), any())).fails(fault);

        Failure failure = kickserv.payments().create(JOB, PAYMENT).getLeft();
        assertThat(failure.getClass()).isEqualTo(fault.failure().get().getClass());
        assertThat(failure.operation()).isEqualTo(PaymentOperations.create(JOB));
        assertThat(failure.isOutcomeUnknown()).isTrue();
        assertThat(failure.uncertainWrite().get().write()).isEqualTo(new PaymentWrite.Create(JOB, PAYMENT));
    }

    @Test
    void failureOfAWriteShouldHaveNoUncertainWriteWhenItWasRejected() {
        stub(() -> kickserv.payments().create(any(), any())).fails(Fault.RATE_LIMITED);

        Failure failure = kickserv.payments().create(JOB, PAYMENT).getLeft();
        assertThat(failure).isInstanceOf(Failure.RateLimited.class);
        assertThat(failure.uncertainWrite()).isEmpty();
    }

    @Test
    void pageShouldBeTheOneThatWasRequested() {
        stub(() -> customers.list(any(), any())).succeeds(ROSALIND, ANN);

        var page = customers.list(CustomerFilter.ALL, new PageRequest(3)).get();
        assertThat(page.request()).isEqualTo(new PageRequest(3));
        assertThat(page.items()).containsExactly(ROSALIND, ANN);
    }

    @Test
    void pagesShouldEndWithAnEmptyOneSoThatARealWalkEnds() {
        stub(() -> customers.list(any(), any())).succeedsInPagesOf(1, ROSALIND, ANN);
        stub(() -> customers.all(any(CustomerFilter.class), any())).callsRealMethod();

        assertThat(customers.all(CustomerFilter.ALL, PageRequest.FIRST).map(Either::get))
                .containsExactly(ROSALIND, ANN);
        assertThat(customers.list(CustomerFilter.ALL, new PageRequest(3)).get().isEmpty())
                .isTrue();
    }

    @Test
    void pagesShouldBeRefusedWhenTheyHoldNoRecord() {
        PageStub<Customer> stub = stub(() -> customers.list(any(), any()));

        for (int size : new int[] {0, -1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> stub.succeedsInPagesOf(size, ROSALIND))
                    .withMessage("size must be 1 or more: " + size);
        }
        stub.succeeds();
    }

    @Test
    void pageShouldBeEmptyWhenItIsFarPastTheEnd() {
        stub(() -> customers.list(any(), any())).succeedsInPagesOf(Integer.MAX_VALUE, ROSALIND);

        assertThat(customers.list(CustomerFilter.ALL, new PageRequest(3)).get().items())
                .isEmpty();
    }

    @Test
    void failureOfAPageShouldHaveItsOperation() {
        stub(() -> customers.list(any(), any())).fails(Fault.UNREACHABLE);

        Failure failure = customers.list(CustomerFilter.ALL, PageRequest.FIRST).getLeft();
        assertThat(failure.operation()).isEqualTo(CustomerOperations.LIST);
        assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
    }

    @Test
    void walkShouldYieldTheRecordsAtEachCall() {
        stub(() -> customers.all(CustomerFilter.ALL)).yields(ROSALIND, ANN);

        for (int call = 0; call < 2; call++) {
            assertThat(customers.all(CustomerFilter.ALL).map(Either::get)).containsExactly(ROSALIND, ANN);
        }
    }

    @Test
    void failedWalkShouldNameThePageFromWhichItStarted() {
        stub(() -> customers.all(any(CustomerFilter.class), any())).fails(Fault.UNAVAILABLE);

        assertThat(customers.all(CustomerFilter.ALL, new PageRequest(7)))
                .singleElement()
                .satisfies(row -> assertThat(row.getLeft().page()).containsExactly(new PageRequest(7)));
    }

    @Test
    void walkShouldFailOnTheNextPageWhenItYieldedRecordsBefore() {
        stub(() -> customers.all(any(CustomerFilter.class), any()))
                .yieldsThenFails(Fault.UNAVAILABLE, ROSALIND, ANN)
                .yields(ANN);

        List<Either<Failure, Customer>> walk =
                customers.all(CustomerFilter.ALL, new PageRequest(7)).toList();
        assertThat(walk.subList(0, 2)).containsExactly(Either.right(ROSALIND), Either.right(ANN));
        assertThat(walk.subList(2, walk.size())).singleElement().satisfies(last -> {
            assertThat(last.getLeft()).isInstanceOf(Failure.Unavailable.class);
            assertThat(last.getLeft().operation()).isEqualTo(CustomerOperations.LIST);
            assertThat(last.getLeft().page()).containsExactly(new PageRequest(8));
        });
        assertThat(customers.all(CustomerFilter.ALL, new PageRequest(8))).hasSize(1);
    }

    @Test
    void walkShouldFailOnItsFirstPageWhenItYieldedNothingBefore() {
        stub(() -> customers.all(CustomerFilter.ALL)).yieldsThenFails(Fault.NOT_FOUND);

        assertThat(customers.all(CustomerFilter.ALL))
                .singleElement()
                .satisfies(last -> assertThat(last.getLeft().page()).containsExactly(PageRequest.FIRST));
    }

    @Test
    void realMethodShouldCallTheStubsOfTheMock() {
        stub(() -> customers.withId(any())).callsRealMethod();
        stub(() -> customers.list(any(), any())).succeeds(ROSALIND);

        assertThat(customers.withId(ROSALIND.id()).get()).isEqualTo(ROSALIND);
    }

    @Test
    void customerOfAJobShouldFailOnlyWhereTheJobNamesOne() {
        stub(() -> customers.of(any(Job.class))).fails(Fault.UNAVAILABLE);
        Job nameless = Job.builder(new JobId(9), JOB).build();
        Job named = nameless.toBuilder().customerNumber(Option.some(NUMBER)).build();

        assertThat(customers.of(named).getLeft()).isInstanceOf(Failure.Unavailable.class);
        assertThatThrownBy(() -> customers.of(nameless))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("customers.of(")
                .hasMessageEndingWith("sends nothing with these arguments, so it cannot fail");
    }

    @Test
    void reconcileShouldFailOnlyWhereItSendsSomething() {
        stub(() -> customers.reconcile(any(Failure.class))).fails(Fault.UNAVAILABLE);
        Failure certain = new Failure.NotFound(Fault.NOT_FOUND.failure().get().context());

        assertThatThrownBy(() -> customers.reconcile(certain))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("sends nothing with these arguments, so it cannot fail");
    }

    @Test
    void failsShouldRefuseAFaultWithoutAFailure() {
        ResultStub<?> stub = stub(() -> customers.get(NUMBER));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stub.fails(Fault.delay(Duration.ofSeconds(1))))
                .withMessageStartingWith("a fault without a failure");
        stub.fails(Fault.NOT_FOUND);
    }

    @Test
    void failsShouldRefuseAFaultWithADelay() {
        ResultStub<?> stub = stub(() -> customers.get(NUMBER));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stub.fails(Fault.UNAVAILABLE.delayedBy(Duration.ofMillis(1))))
                .withMessage(
                        "a mock answers without delay, unlike FaultyKickserv: unavailable (not carried out, 1 ms later)");
        stub.fails(Fault.NOT_FOUND);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void stubsShouldNameTheParameterThatIsNull() {
        var result = stub(() -> customers.get(NUMBER));
        assertThatNullPointerException().isThrownBy(() -> result.succeeds(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> result.fails(null)).withMessage("fault");
        result.succeeds(ANN);
        var walk = stub(() -> customers.all(CustomerFilter.ALL));
        assertThatNullPointerException().isThrownBy(() -> walk.fails(null)).withMessage("fault");
        assertThatNullPointerException()
                .isThrownBy(() -> walk.yieldsThenFails(null, ANN))
                .withMessage("fault");
        walk.yields();
        var page = stub(() -> customers.list(any(), any()));
        assertThatNullPointerException().isThrownBy(() -> page.fails(null)).withMessage("fault");
        page.succeeds();
    }
}
