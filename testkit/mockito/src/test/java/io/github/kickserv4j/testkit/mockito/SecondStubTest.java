package io.github.kickserv4j.testkit.mockito;

import static io.github.kickserv4j.testkit.mockito.KickservMocks.stub;
import static io.github.kickserv4j.testkit.mockito.Samples.ANN;
import static io.github.kickserv4j.testkit.mockito.Samples.NUMBER;
import static io.github.kickserv4j.testkit.mockito.Samples.ROSALIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stub after another one, or after one that was refused. */
class SecondStubTest {
    private static final CustomerNumber OTHER = new CustomerNumber(2);

    private final CustomerRepository customers = KickservMocks.mock(CustomerRepository.class);

    @Test
    void resultShouldBeStubbedAgainWhenItFailed() {
        stub(() -> customers.get(any())).fails(Fault.UNAVAILABLE);
        stub(() -> customers.get(any())).succeeds(ROSALIND);

        assertThat(customers.get(NUMBER).get()).isEqualTo(ROSALIND);
    }

    @Test
    void writeShouldBeStubbedAgainWhenItFailed() {
        stub(() -> customers.create(any(NewCustomer.class))).fails(Fault.LOST_RESPONSE);
        stub(() -> customers.create(any(NewCustomer.class))).succeeds(ROSALIND);

        assertThat(customers.create(Samples.NEW).get()).isEqualTo(ROSALIND);
        assertThatThrownBy(() -> KickservMocks.verifyNoWrites(customers)).hasMessageContaining("customers.create");
    }

    @Test
    void resultShouldBeStubbedAgainWhenItCalledTheRealMethod() {
        stub(() -> customers.withId(any())).callsRealMethod();
        stub(() -> customers.withId(any())).succeeds(ANN);

        assertThat(customers.withId(ROSALIND.id()).get()).isEqualTo(ANN);
    }

    @Test
    void resultShouldBeStubbedAgainForAValueWhenItCalledTheRealMethod() {
        stub(() -> customers.list(any(), any())).succeeds(ROSALIND);
        stub(() -> customers.withId(any())).callsRealMethod();
        stub(() -> customers.withId(ANN.id())).succeeds(ANN);

        assertThat(customers.withId(ANN.id()).get()).isEqualTo(ANN);
        assertThat(customers.withId(ROSALIND.id()).get()).isEqualTo(ROSALIND);
        assertThat(customers.list(CustomerFilter.ALL, PageRequest.FIRST).get().items())
                .containsExactly(ROSALIND);
    }

    @Test
    void pageShouldBeStubbedAgainWhenItFailed() {
        stub(() -> customers.list(any(), any())).fails(Fault.UNAVAILABLE);
        stub(() -> customers.list(any(), any())).succeeds(ROSALIND);

        assertThat(customers.list(CustomerFilter.ALL, PageRequest.FIRST).get().items())
                .containsExactly(ROSALIND);
    }

    @Test
    void pageShouldBeStubbedAgainWhenItWasCutFromAList() {
        stub(() -> customers.list(any(), any())).succeedsInPagesOf(1, ROSALIND, ANN);
        stub(() -> customers.list(any(), any())).succeeds(ANN);

        assertThat(customers.list(CustomerFilter.ALL, PageRequest.FIRST).get().items())
                .containsExactly(ANN);
    }

    @Test
    void walkShouldBeStubbedAgainWhateverItWas() {
        stub(() -> customers.all(any(CustomerFilter.class))).fails(Fault.UNAVAILABLE);
        stub(() -> customers.all(any(CustomerFilter.class))).yieldsThenFails(Fault.UNAVAILABLE, ROSALIND);
        stub(() -> customers.all(any(CustomerFilter.class))).callsRealMethod();
        stub(() -> customers.all(any(CustomerFilter.class))).yields(ANN);

        assertThat(customers.all(CustomerFilter.ALL).map(Either::get)).containsExactly(ANN);
    }

    @Test
    void stubForOneValueShouldLeaveTheAnswersForOthers() {
        stub(() -> customers.get(any())).succeeds(ROSALIND).succeeds(ANN);
        stub(() -> customers.get(NUMBER)).fails(Fault.UNAVAILABLE);

        assertThat(List.of(customers.get(OTHER).get(), customers.get(OTHER).get()))
                .containsExactly(ROSALIND, ANN);
        assertThat(customers.get(NUMBER).isLeft()).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nextStubShouldWorkWhenOneWasRefused() {
        var delay = Fault.delay(Duration.ofSeconds(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stub(() -> customers.get(any())).fails(delay));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stub(() -> customers.list(any(), any())).fails(delay));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stub(() -> customers.list(any(), any())).succeedsInPagesOf(0));
        assertThatIllegalArgumentException().isThrownBy(() -> stub(() -> customers.all(any(CustomerFilter.class)))
                .yieldsThenFails(delay, ROSALIND));
        assertThatNullPointerException()
                .isThrownBy(() -> stub(() -> customers.get(NUMBER)).succeeds(null));

        stub(() -> customers.get(any())).succeeds(ROSALIND);
        assertThat(customers.get(NUMBER).get()).isEqualTo(ROSALIND);
    }

    @Test
    void nextStubShouldWorkWhenTheRealMethodOfAnOperationWasRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stub(() -> customers.get(any())).callsRealMethod())
                .withMessage("customers.get is no default method, so it has no real one to call");

        stub(() -> customers.get(any())).succeeds(ROSALIND);
        assertThat(customers.get(NUMBER).get()).isEqualTo(ROSALIND);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void callShouldSayThatItIsNotStubbedWhenItsStubHasNoAnswer(boolean isStubbedBefore) {
        if (isStubbedBefore) {
            stub(() -> customers.get(any())).succeeds(ROSALIND);
        }
        ResultStub<?> unused = stub(() -> customers.get(NUMBER));

        assertThat(unused).isNotNull();
        assertThatThrownBy(() -> customers.get(NUMBER))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("customers.get(380) is not stubbed. This line stubs it:\n  stub(");
    }
}
