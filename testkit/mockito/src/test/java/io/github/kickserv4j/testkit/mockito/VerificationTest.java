package io.github.kickserv4j.testkit.mockito;

import static io.github.kickserv4j.testkit.mockito.KickservMocks.stub;
import static io.github.kickserv4j.testkit.mockito.KickservMocks.verifyNoWrites;
import static io.github.kickserv4j.testkit.mockito.KickservMocks.verifyOnlyWrite;
import static io.github.kickserv4j.testkit.mockito.Samples.ANN;
import static io.github.kickserv4j.testkit.mockito.Samples.JOB;
import static io.github.kickserv4j.testkit.mockito.Samples.NUMBER;
import static io.github.kickserv4j.testkit.mockito.Samples.ROSALIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.github.kickserv4j.testkit.faultinjection.OperationName;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class VerificationTest {
    private final Kickserv kickserv = KickservMocks.kickserv();
    private final CustomerRepository customers = kickserv.customers();

    @Test
    void verifyShouldReadLikeThePort() {
        stub(() -> customers.get(NUMBER)).succeeds(ROSALIND);

        customers.get(NUMBER);

        Mockito.verify(customers).get(NUMBER);
        verifyNoWrites(kickserv);
        verifyNoWrites(customers, kickserv.jobs());
    }

    @Test
    void verifyNoWritesShouldListTheWrites() {
        stub(() -> customers.delete(NUMBER)).fails(Fault.FORBIDDEN);
        customers.delete(NUMBER);

        for (Object mock : new Object[] {customers, kickserv}) {
            assertThatThrownBy(() -> verifyNoWrites(mock))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("Expecting no writes, but got\n  customers.delete(380)");
        }
    }

    @Test
    void verifyOnlyWriteShouldPassWhenItIsThatOne() {
        stub(() -> customers.delete(NUMBER)).succeeds(ROSALIND);
        stub(() -> customers.get(NUMBER)).succeeds(ROSALIND);
        customers.get(NUMBER);
        customers.delete(NUMBER);

        verifyOnlyWrite(customers).delete(NUMBER);
        assertThatThrownBy(() -> verifyOnlyWrite(customers).delete(new CustomerNumber(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("customers.delete");
    }

    @Test
    void verifyOnlyWriteShouldTakeAnAccount() {
        stub(() -> customers.delete(NUMBER)).succeeds(ROSALIND);
        customers.delete(NUMBER);

        verifyOnlyWrite(kickserv).customers().delete(NUMBER);
        assertThatThrownBy(() -> verifyOnlyWrite(kickserv).customers().delete(ANN.number()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("customers.delete");
        assertThatThrownBy(() -> verifyOnlyWrite(kickserv).jobs().delete(JOB))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("jobs.delete");
    }

    @Test
    void verifyOnlyWriteShouldListTheWritesOfAnAccount() {
        stub(() -> customers.delete(NUMBER)).succeeds(ROSALIND);
        stub(() -> kickserv.jobs().delete(JOB)).fails(Fault.FORBIDDEN);
        customers.delete(NUMBER);
        kickserv.jobs().delete(JOB);

        assertThatThrownBy(() -> verifyOnlyWrite(kickserv).customers().delete(NUMBER))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expecting one write, but got 2\n  customers.delete(380)\n  jobs.delete(61)");
    }

    @Test
    void verifyNoWritesShouldRefuseToVerifyNothing() {
        assertThatThrownBy(() -> verifyNoWrites())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("verifyNoWrites needs a mock");
    }

    @Test
    void verifyOnlyWriteShouldListTheWritesWhenThereAreOthers() {
        stub(() -> customers.delete(NUMBER)).succeeds(ROSALIND);
        stub(() -> customers.delete(ANN.number())).succeeds(ANN);
        customers.delete(NUMBER);
        customers.delete(ANN.number());

        assertThatThrownBy(() -> verifyOnlyWrite(customers).delete(NUMBER))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expecting one write, but got 2\n  customers.delete(380)\n  customers.delete(2)");
        assertThatThrownBy(() -> verifyOnlyWrite(kickserv.jobs()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expecting one write, but got 0");
    }

    @Test
    void everyMethodThatWritesShouldCountAsAWrite() {
        var reads = Arrays.stream(OperationName.values())
                .map(name -> name.toString().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT))
                .filter(name -> !WriteCalls.WRITES.contains(name))
                .distinct();

        assertThat(reads)
                .containsExactlyInAnyOrder("get", "list", "withname", "searchnames", "searchnamesandaddresses");
    }
}
