package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticationTest {
    private final FakeKickserv fake = FakeKickserv.builder(InMemoryKickserv.create())
            .account("acme-demo")
            .apiKey("s3cr3t;with-signs")
            .start();

    @AfterEach
    void close() {
        fake.close();
    }

    private Response list(URI account, String userName, String password) {
        return new TestHttpClient(account, userName, password).get("/customers.json");
    }

    @Test
    void listShouldAnswerWhenKeyIsUserNameAndPassword() {
        Response response = list(fake.accountUri(), "s3cr3t;with-signs", "s3cr3t;with-signs");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo("[]");
        assertThat(response.header("content-type")).isEqualTo("application/json; charset=utf-8");
        assertThat(response.header("cache-control")).isEqualTo("no-cache, no-store, max-age=0, must-revalidate");
        assertThat(response.header("set-cookie")).startsWith("_session=");
        assertThat(UUID.fromString(response.header("x-request-id")).version()).isEqualTo(4);
        assertTraced(response);
    }

    private static void assertTraced(Response response) {
        assertThat(response.header("x-transaction")).matches("[0-9a-f]{32}");
        assertThat(response.header("x-served-by")).isEqualTo("fake-kickserv");
        assertThat(response.header("x-runtime")).matches("\\d+\\.\\d{6}");
        assertThat(response.header("date"))
                .matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    }

    @ParameterizedTest
    @CsvSource({"s3cr3t;with-signs,''", "'',s3cr3t;with-signs", "demo,demo", "s3cr3t;with-signs,x", "'',''"})
    void listShouldBeRefusedWhenKeyIsWrong(String userName, String password) {
        assertRefused(list(fake.accountUri(), userName, password));
    }

    @Test
    void listShouldBeRefusedWhenAccountIsUnknown() {
        assertRefused(list(fake.baseUri().resolve("/other"), "s3cr3t;with-signs", "s3cr3t;with-signs"));
        assertRefused(list(fake.baseUri(), "s3cr3t;with-signs", "s3cr3t;with-signs"));
    }

    @Test
    void unknownPathShouldBeUnauthorizedWhenKeyIsWrong() {
        assertRefused(new TestHttpClient(fake.accountUri(), "x", "x").post("/no-such-thing.json", "{"));
    }

    private static void assertRefused(Response response) {
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.text()).isEqualTo("{\"errors\":[\"Invalid Username, Account or password.\"]}");
        assertTraced(response);
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        assertThat(UUID.fromString(response.header("x-request-id")).version()).isEqualTo(4);
    }
}
