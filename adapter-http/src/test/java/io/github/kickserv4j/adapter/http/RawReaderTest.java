package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.Attempt;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawReaderTest {
    private static final RawRequest CUSTOMERS = RawRequest.of("customers.json");

    private final HttpClientFixture account = new HttpClientFixture();
    private final RawReader reader = account.client().rawReader();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void getShouldReturnTheBodyAsItIsWhenTheServerCompressesIt() {
        account.customer();

        RawResponse response = reader.get(CUSTOMERS).get();

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(response.body().get()).startsWith("[{\"id\":").contains("\"token\":\"SYNTHETIC");
        assertThat(response.toString()).isEqualTo("RawResponse[200]");
    }

    @Test
    void getShouldSendPathAndParametersInTheirOrder() {
        reader.get(
                RawRequest.of("customers/380/jobs.json").with("status[]", "new").with("status[]", "a b&c"));

        assertThat(account.takeRequests())
                .containsExactly("GET /customers/380/jobs.json?status%5B%5D=new&status%5B%5D=a%20b%26c");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 429, 500, 503})
    void getShouldReturnARefusalOnceWhenTheServerRefuses(int status) {
        account.enqueueResponse(status, "{\"errors\":[\"Invalid.\"]}");

        try (var retrying = account.builderWithRetries().build()) {
            RawResponse response = retrying.rawReader().get(CUSTOMERS).get();

            assertThat(response.status()).isEqualTo(status);
            assertThat(response.body()).containsExactly("{\"errors\":[\"Invalid.\"]}");
        }
        assertThat(account.takeRequests()).hasSize(1);
    }

    @Test
    void getShouldReturnTheStatusWithoutABodyWhenTheBodyOfARefusalIsUnreadable() {
        account.server().enqueue(ScriptedResponse.of(503, "no gzip").withHeader("content-encoding", "br"));

        RawResponse response = reader.get(CUSTOMERS).get();

        assertThat(response.status()).isEqualTo(503);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void getShouldFailWhenASuccessIsTooLong() {
        account.enqueueResponse(200, "[" + " ".repeat(500) + "]");

        try (var bounded = account.builderWithoutRetries().maxResponseBytes(200).build()) {
            assertThat(bounded.rawReader().get(CUSTOMERS).getLeft().reason())
                    .isEqualTo("the response is longer than 200 bytes");
        }
    }

    @Test
    void getShouldFailWhenTheConnectionIsClosedWithoutAnAnswer() {
        account.server().enqueue(NoResponse.DROPPED);

        Failure failure = reader.get(CUSTOMERS).getLeft();

        assertThat(failure).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure.message()).startsWith("raw.get of customers.json failed: ");
        assertThat(account.takeRequests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/customers.json",
                "../other/customers.json",
                "customers//1.json",
                "customers",
                "customers.json?page=2",
                "http://example.com/customers.json",
                "customers/%2e%2e/x.json"
            })
    void getShouldSendNothingWhenThePathIsNoneBelowTheAccount(String path) {
        Failure failure = reader.get(RawRequest.of(path)).getLeft();

        assertThat(failure).isInstanceOf(Failure.Invalid.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(account.takeRequests()).isEmpty();
    }

    @Test
    void getShouldSendNothingWhenTheRateLimitDoesNotAllowItInTime() {
        try (var limited = account.builderWithoutRetries()
                .rateLimiter(longest -> Option.none())
                .build()) {
            assertThat(limited.rawReader().get(CUSTOMERS).getLeft()).isInstanceOf(Failure.RateLimited.class);
        }
        assertThat(account.takeRequests()).isEmpty();
    }

    @Test
    void getShouldNotifyTheListenersWhenTheServerRefuses() {
        List<Attempt> attempts = new CopyOnWriteArrayList<>();
        account.enqueueResponse(404, "{}");

        try (var heard = account.builderWithoutRetries().listener(attempts::add).build()) {
            heard.rawReader().get(CUSTOMERS);
        }

        assertThat(attempts)
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.operation()).isEqualTo("raw.get"))
                .satisfies(attempt -> assertThat(attempt.status()).containsExactly(404))
                .satisfies(attempt -> assertThat(attempt.failure()).isNotEmpty());
    }

    @Test
    void getShouldFailWhenTheClientIsClosed() {
        account.client().close();

        assertThat(reader.get(CUSTOMERS).getLeft().reason()).isEqualTo("this client is closed");
        assertThat(account.takeRequests()).isEmpty();
    }
}
