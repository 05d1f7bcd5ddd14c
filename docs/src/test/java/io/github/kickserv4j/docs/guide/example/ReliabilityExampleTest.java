package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.RawRequest;
import io.github.kickserv4j.adapter.http.RawResponse;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The blocks of docs/reliability.md, against the fake server. */
class ReliabilityExampleTest {
    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final FakeKickserv server =
            FakeKickserv.builder(twin).account("demo").apiKey("demo").start();
    private final SecretStore secretStore = new SecretStore("demo");
    private final List<String> metrics = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void rawResponseShouldBeAsTheServerSentIt() {
        try (var kickserv = HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("demo")
                .apiKey("demo")
                .build()) {
            Either<Failure, RawResponse> answer = kickserv.rawReader()
                    .get(RawRequest.of("tasks.json").with("from", "2026-01-15").with("to", "2026-01-16"));

            assertThat(answer.get().status()).isEqualTo(501);
            assertThat(answer.get().body()).containsExactly("{\"errors\":[\"Tasks are not supported here.\"]}");
        }
    }

    @Test
    void everySettingShouldWorkTogether() {
        twin.customers().create(NewCustomer.builder("Quist").build());
        server.enqueue(ScriptedResponse.of(503));

        HttpKickserv kickserv = HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("demo")
                .apiKeyFrom(secretStore::read)
                .operationTimeout(Duration.ofSeconds(20))
                .retries(RetryPolicy.STANDARD.withMaxAttempts(4))
                .requestsPerSecond(50)
                .readOnly()
                .listener(attempt -> metrics.add(attempt.operation() + " " + attempt.number() + " "
                        + attempt.status().map(String::valueOf).getOrElse("no answer") + " "
                        + attempt.delivery().map(Delivery::name).getOrElse("done")))
                .build();

        try (kickserv) {
            assertThat(kickserv.customers().get(new CustomerNumber(1)).isRight())
                    .isTrue();
            Failure failure = kickserv.customers().delete(new CustomerNumber(1)).getLeft();
            assertThat(failure.message()).isEqualTo("customers.delete of customer 1 failed: this client is read-only");
            assertThat(metrics).containsExactly("customers.get 1 503 UNKNOWN", "customers.get 2 200 done");
        }
    }

    @Test
    void failureShouldReportWhetherAWriteMayHaveHappened() {
        server.enqueue(NoResponse.LOST);
        try (HttpKickserv kickserv = HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("demo")
                .apiKey("demo")
                .build()) {
            Failure failure = kickserv.customers()
                    .create(NewCustomer.builder("Quist").build())
                    .getLeft();
            String next =
                    switch (failure.delivery()) {
                        case NOT_SENT -> "nothing left this machine: try again when you like";
                        case REJECTED -> "the server said no: " + failure.reason();
                        case UNKNOWN -> "look before you try again";
                    };

            assertThat(next).isEqualTo("look before you try again");
            assertThat(twin.customers().get(new CustomerNumber(1)).isRight()).isTrue();
        }
    }

    @Test
    void proxyShouldBeNamedWithItsPasswordWhichNeverPrints() {
        String password = "secret of the proxy";

        HttpKickserv kickserv = HttpKickserv.builder()
                .account("your-account")
                .apiKeyFrom(secretStore::read)
                .proxy("proxy.internal", 3128)
                .proxyCredentials("office", password)
                .build();

        try (kickserv) {
            assertThat(kickserv.toString()).doesNotContain(password);
        }
    }

    private record SecretStore(String key) {
        String read() {
            return key;
        }
    }
}
