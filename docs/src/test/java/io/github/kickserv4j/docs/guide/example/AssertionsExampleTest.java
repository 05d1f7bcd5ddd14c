package io.github.kickserv4j.docs.guide.example;

import static io.github.kickserv4j.testkit.assertj.FakeKickservAssertions.assertThat;
import static io.github.kickserv4j.testkit.assertj.KickservAssertFactories.CUSTOMER;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.assertj.KickservSoftAssertions;
import io.github.kickserv4j.testkit.junit.KickservTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The examples of the guide to testing, of the assertions. */
@KickservTest(adapter = KickservTest.HTTP, data = TwoCustomers.class)
class AssertionsExampleTest {
    @Test
    void assertionsShouldReadLikeThePorts(CustomerRepository customers) {
        assertThat(customers.get(new CustomerNumber(1))).value(CUSTOMER).hasName("Rosalind Quist");
        assertThat(customers.list(CustomerFilter.ALL, PageRequest.FIRST).get())
                .hasSize(2)
                .hasNoUnreadableRows();
        assertThat(customers.get(new CustomerNumber(380)))
                .failsWith(Failure.NotFound.class)
                .hasOperation("customers.get");
        assertThat(NewCustomer.builder(" ").validate()).hasOnlyViolation("name", Rule.NOT_BLANK);
    }

    @Test
    void failureShouldSayWhatItsKindHas(CustomerRepository customers, FakeKickserv server) {
        server.enqueue(ScriptedResponse.of(429, "").withHeader("Retry-After", "30"));

        assertThat(customers.get(new CustomerNumber(1)))
                .failure()
                .isRateLimited()
                .hasRetryAfter(Duration.ofSeconds(30))
                .hasAttempts(1);
    }

    @Test
    void softAssertionsShouldReportAllAtOnce(CustomerRepository customers) {
        KickservSoftAssertions.assertSoftly(softly -> {
            softly.assertThat(customers.get(new CustomerNumber(1)))
                    .value(CUSTOMER)
                    .hasName("Rosalind Quist");
            softly.assertThat(customers.get(new CustomerNumber(2)))
                    .value(CUSTOMER)
                    .hasName("Samantha Example");
        });
    }

    @Test
    void assertionsShouldReadWhatTheServerReceived(CustomerRepository customers, FakeKickserv server) {
        NewCustomer ann = NewCustomer.builder("Ann Quist").build();
        server.enqueue(NoResponse.LOST);

        assertThat(customers.create(ann)).failure().isOutcomeUnknown().hasUncertainWrite(CustomerWrite.Create.class);

        assertThat(server).received("POST", "/customers.json").once().withBodyContaining("Ann Quist");
        assertThat(server).receivedNo("DELETE", "**");
    }
}
