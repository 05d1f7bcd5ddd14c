package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.fakeserver.FakeAccount;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide to testing that are about the fake server's script, record and accounts. */
class FakeServerExampleTest {
    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final FakeKickserv server = FakeKickserv.builder(twin).start();
    private final HttpKickserv kickserv = HttpKickserv.builder()
            .baseUri(server.baseUri())
            .account("demo")
            .apiKey("demo")
            .retries(RetryPolicy.NONE)
            .build();

    @BeforeEach
    void addCustomerWithJob() {
        twin.customers().create(NewCustomer.builder("Rosalind Quist").build());
        twin.jobs()
                .create(new CustomerNumber(1), NewJob.builder(new JobTypeId(61)).build());
    }

    @AfterEach
    void close() {
        kickserv.close();
        server.close();
    }

    @Test
    void received() {
        kickserv.customers().get(new CustomerNumber(1));

        assertThat(server.requests("GET", "/customers/*.json").size()).isEqualTo(1);
        assertThat(server.requests("POST", "**")).isEmpty();
        assertThat(server.requests().last().status()).isEqualTo(200);
    }

    @Test
    void outcomesByPath() {
        server.when("GET", "/jobs/*.json").times(2).respond(ScriptedResponse.of(503));
        server.when("POST", "/jobs/*/payments.json").nth(2).respond(NoResponse.LOST);

        assertThat(kickserv.jobs().get(new JobNumber(1)).getLeft()).isInstanceOf(Failure.Unavailable.class);
        assertThat(kickserv.jobs().get(new JobNumber(1)).isLeft()).isTrue();
        NewPayment payment =
                NewPayment.builder(Money.of("40"), LocalDate.of(2024, 5, 1)).build();
        assertThat(kickserv.payments().create(new JobNumber(1), payment).isRight())
                .isTrue();
        assertThat(kickserv.payments()
                        .create(new JobNumber(1), payment)
                        .getLeft()
                        .delivery())
                .isEqualTo(Delivery.UNKNOWN);
    }

    @Test
    void severalAccounts() {
        FakeAccount branch = FakeAccount.builder(InMemoryKickserv.create())
                .slug("branch")
                .apiKey("key-of-the-branch")
                .rateLimit(60, Duration.ofMinutes(1))
                .build();
        try (FakeKickserv both = FakeKickserv.builder(twin).addAccount(branch).start()) {
            assertThat(both.accountUri("branch")).hasToString(both.baseUri() + "/branch");
        }
    }
}
