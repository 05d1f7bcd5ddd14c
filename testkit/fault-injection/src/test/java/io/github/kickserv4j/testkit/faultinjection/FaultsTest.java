package io.github.kickserv4j.testkit.faultinjection;

import static io.github.kickserv4j.testkit.faultinjection.OperationName.CUSTOMERS_CREATE;
import static io.github.kickserv4j.testkit.faultinjection.OperationName.CUSTOMERS_GET;
import static io.github.kickserv4j.testkit.faultinjection.OperationName.CUSTOMERS_LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final CustomersStub stub = new CustomersStub(Clock.systemUTC());
    private final FaultyKickserv kickserv = FaultyKickserv.over(stub.account());
    private final CustomerRepository customers = kickserv.customers();
    private final Faults faults = kickserv.faults();

    @Test
    void callsShouldSucceedWhenThereIsNoFault() {
        assertThat(gets(2)).containsExactly("", "");
    }

    @Test
    void nextShouldDisturbOneCallAfterAnother() {
        faults.on(CUSTOMERS_GET).next(Fault.NOT_FOUND).next(2, Fault.FORBIDDEN);

        assertThat(gets(4)).containsExactly("NotFound", "Forbidden", "Forbidden", "");
    }

    @Test
    void nthShouldDisturbThatCallOnly() {
        faults.on(CUSTOMERS_GET).nth(3, Fault.NOT_FOUND);

        assertThat(gets(4)).containsExactly("", "", "NotFound", "");
    }

    @Test
    void nthShouldCountCallsWithAnotherFault() {
        faults.on(CUSTOMERS_GET).next(Fault.FORBIDDEN).nth(2, Fault.NOT_FOUND);

        assertThat(gets(3)).containsExactly("Forbidden", "NotFound", "");
    }

    @Test
    void alwaysShouldDisturbEveryCall() {
        faults.on(CUSTOMERS_GET).always(Fault.RATE_LIMITED);

        assertThat(gets(2)).containsExactly("RateLimited", "RateLimited");
    }

    @Test
    void firstFaultShouldBefallTheCallWhenSeveralAreMeantForIt() {
        faults.onReads().next(Fault.NOT_FOUND);
        faults.on(CUSTOMERS_GET).next(Fault.FORBIDDEN);

        assertThat(gets(3)).containsExactly("NotFound", "Forbidden", "");
    }

    @Test
    void faultShouldSpareOtherOperationsAndOtherThings() {
        faults.on(CUSTOMERS_CREATE, CUSTOMERS_LIST).always(Fault.FORBIDDEN);
        faults.on(CustomerOperations.get(new CustomerNumber(381))).always(Fault.NOT_FOUND);
        faults.onWrites().always(Fault.UNAUTHORIZED);

        assertThat(gets(1)).containsExactly("");
        assertThat(kind(customers.get(new CustomerNumber(381)))).isEqualTo("NotFound");
        assertThat(kind(customers.create(CustomersStub.ROSALIND))).isEqualTo("Forbidden");
    }

    @Test
    void everyCallShouldBeReadsAndWrites() {
        faults.onEveryCall().next(2, Fault.FORBIDDEN);

        assertThat(gets(1)).containsExactly("Forbidden");
        assertThat(kind(customers.create(CustomersStub.ROSALIND))).isEqualTo("Forbidden");
    }

    @Test
    void walkShouldEndAtThePageThatIsDisturbed() {
        faults.on(CUSTOMERS_LIST).onPage(3).next(Fault.UNAVAILABLE);

        List<Either<Failure, ?>> rows = customers
                .all(CustomerFilter.ALL)
                .<Either<Failure, ?>>map(row -> row)
                .toList();

        assertThat(rows).hasSize(3);
        Failure failure = rows.get(2).getLeft();
        assertThat(failure.page()).containsExactly(new PageRequest(3));
        assertThat(failure.operation()).isEqualTo(CustomerOperations.LIST);
    }

    @Test
    void pendingShouldNameTheFaultsThatHaveNotHappened() {
        faults.on(CUSTOMERS_GET).next(2, Fault.NOT_FOUND);
        faults.on(CUSTOMERS_LIST).onPage(7).always(Fault.FORBIDDEN);
        faults.on(CUSTOMERS_GET).atRate(0, 1, Fault.FORBIDDEN);
        gets(1);

        assertThat(faults.pending())
                .containsExactly(
                        "next 2 of customers.get: not found (not carried out)",
                        "every call of customers.list, page 7: forbidden (not carried out)");
    }

    @Test
    void pendingShouldBeEmptyWhenEveryFaultHasHappened() {
        faults.on(CUSTOMERS_GET).next(Fault.NOT_FOUND).nth(2, Fault.FORBIDDEN);
        gets(2);

        assertThat(faults.pending()).isEmpty();
    }

    @Test
    void clearShouldEndFaultsAndForgetCalls() {
        faults.on(CUSTOMERS_GET).always(Fault.NOT_FOUND);
        gets(1);

        faults.clear();

        assertThat(faults.calls()).isEmpty();
        assertThat(gets(1)).containsExactly("");
    }

    @Test
    void callsShouldHoldOperationArgumentsFaultAndOutcome() {
        faults.on(CUSTOMERS_CREATE).next(Fault.LOST_RESPONSE);
        customers.create(CustomersStub.ROSALIND);
        gets(1);

        assertThat(faults.calls().map(RecordedCall::name)).containsExactly(CUSTOMERS_CREATE, CUSTOMERS_GET);
        assertThat(faults.calls(CUSTOMERS_GET))
                .map(Object::toString)
                .containsExactly("customers.get of customer 380 with [380]: succeeded");
        RecordedCall create = faults.calls(CUSTOMERS_CREATE).head();
        assertThat(create.fault()).containsExactly(Fault.LOST_RESPONSE);
        assertThat(create.isExecuted()).isTrue();
        assertThat(create.arguments()).containsExactly(CustomersStub.ROSALIND);
        assertThat(create.toString()).contains("lost response (carried out)", "whether it was done is unknown");
    }

    @Test
    void callShouldPrintTheBeginningOfALongArgument() {
        NewCustomer longNamed = NewCustomer.builder("\ud83d\udd25".repeat(120)).build();
        String printed = longNamed.toString();
        customers.create(longNamed);

        assertThat(faults.calls().head().toString())
                .contains("with [" + printed.substring(0, printed.offsetByCodePoints(0, 120)) + "…]: ");
    }

    @Test
    void meaninglessArgumentsShouldBeRefused() {
        FaultTarget target = faults.on(CUSTOMERS_GET);

        assertThatThrownBy(() -> target.next(0, Fault.NOT_FOUND)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> target.nth(0, Fault.NOT_FOUND)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> target.onPage(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> target.atRate(1.1, 1, Fault.NOT_FOUND)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> target.atRate(Double.NaN, 1, Fault.NOT_FOUND))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void faultsThatNoServerHasShouldBeRefused() {
        Duration negative = Duration.ofSeconds(-1);

        assertThatThrownBy(() -> Fault.timeout(negative)).hasMessage("timeout must not be negative: PT-1S");
        assertThatThrownBy(() -> Fault.delay(negative)).hasMessage("delay must not be negative: PT-1S");
        assertThatThrownBy(() -> Fault.unavailable(negative)).hasMessage("retryAfter must not be negative: PT-1S");
        assertThatThrownBy(() -> Fault.rateLimited(negative)).hasMessage("retryAfter must not be negative: PT-1S");
        assertThatThrownBy(Fault::invalid).hasMessage("a refusal has at least one violation");
    }

    private List<String> gets(int count) {
        return IntStream.range(0, count)
                .mapToObj(call -> kind(customers.get(CustomersStub.NUMBER)))
                .toList();
    }

    private static String kind(Either<Failure, ?> result) {
        return result.fold(failure -> failure.getClass().getSimpleName(), right -> "");
    }
}
