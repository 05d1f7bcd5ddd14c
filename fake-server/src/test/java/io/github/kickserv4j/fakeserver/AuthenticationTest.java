package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.fakeserver.Wire.Reply;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticationTest {
    private final FakeKickserv fake = FakeKickserv.serving(InMemoryKickserv.create())
            .account("acme-demo")
            .apiKey("s3cr3t:with-colon")
            .start();

    @AfterEach
    void close() {
        fake.close();
    }

    private Reply list(URI account, String userName, String password) {
        return new Wire(account, userName, password).get("/customers.json");
    }

    @Test
    void listShouldAnswerWhenKeyIsUserNameAndPassword() {
        Reply reply = list(fake.accountUri(), "s3cr3t:with-colon", "s3cr3t:with-colon");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("[]");
        assertThat(reply.header("content-type")).isEqualTo("application/json; charset=utf-8");
        assertThat(reply.header("cache-control")).isEqualTo("no-cache, no-store, max-age=0, must-revalidate");
        assertThat(reply.header("set-cookie")).startsWith("_session=");
        assertThat(UUID.fromString(reply.header("x-request-id")).version()).isEqualTo(4);
        assertTraced(reply);
    }

    private static void assertTraced(Reply reply) {
        assertThat(reply.header("x-transaction")).matches("[0-9a-f]{32}");
        assertThat(reply.header("x-served-by")).isEqualTo("fake-kickserv");
        assertThat(reply.header("x-runtime")).matches("\\d+\\.\\d{6}");
        assertThat(reply.header("date")).matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    }

    @ParameterizedTest
    @CsvSource({"s3cr3t:with-colon,''", "'',s3cr3t:with-colon", "demo,demo", "s3cr3t:with-colon,x", "'',''"})
    void listShouldBeRefusedWhenKeyIsWrong(String userName, String password) {
        assertRefused(list(fake.accountUri(), userName, password));
    }

    @Test
    void listShouldBeRefusedWhenAccountIsUnknown() {
        assertRefused(list(fake.baseUri().resolve("/other"), "s3cr3t:with-colon", "s3cr3t:with-colon"));
        assertRefused(list(fake.baseUri(), "s3cr3t:with-colon", "s3cr3t:with-colon"));
    }

    @Test
    void unknownPathShouldBeRefusedBeforeItIsLookedForWhenKeyIsWrong() {
        assertRefused(new Wire(fake.accountUri(), "x", "x").post("/no-such-thing.json", "{"));
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text()).isEqualTo("{\"errors\":[\"Invalid Username, Account or password.\"]}");
        assertTraced(reply);
        assertThat(reply.headers().map()).doesNotContainKey("set-cookie");
        assertThat(UUID.fromString(reply.header("x-request-id")).version()).isEqualTo(4);
    }
}
