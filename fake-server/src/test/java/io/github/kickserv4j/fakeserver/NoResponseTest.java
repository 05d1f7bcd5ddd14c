package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoResponseTest {
    private static final String CREATE = "{\"customer\":{\"name\":\"Ann Example\"}}";

    private final FakeServerFixture account = FakeServerFixture.withCustomers();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void requestShouldHaveItsEffectWithoutAResponseWhenTheResponseIsLost() throws IOException {
        account.server().enqueue(NoResponse.LOST);

        assertThat(bytesAfter("POST", "/customers.json", CREATE)).isEmpty();

        assertThat(names()).containsExactly("Ann Example");
    }

    @Test
    void requestShouldHaveNoEffectAndNotOneByteOfAnswerWhenItIsDropped() throws IOException {
        account.server().enqueue(NoResponse.DROPPED);

        assertThat(bytesAfter("POST", "/customers.json", CREATE)).isEmpty();

        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void serverShouldAnswerTheNextOneWhenFiftyGotNoAnswer(NoResponse noResponse) throws IOException {
        for (int i = 0; i < 50; i++) {
            account.server().enqueue(noResponse);
            assertThat(bytesAfter("GET", "/customers.json", "")).isEmpty();
        }

        assertThat(account.client().get("/customers.json").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void connectionShouldBeClosedWhenItWasAnsweredBefore(NoResponse noResponse) throws IOException {
        try (var kept = RawHttpConnection.open(account.server())) {
            account.server().enqueue(ScriptedResponse.of(204));
            account.server().enqueue(noResponse);

            assertThat(kept.send("DELETE", "/customers/1.json", "").readHead()).startsWith("HTTP/1.1 204 ");
            assertThat(kept.send("POST", "/customers.json", CREATE).readUntilClosed())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectionShouldBeClosedInAnOrderlyWayWhenTheRequestIsTooLarge(NoResponse noResponse) throws IOException {
        account.server().enqueue(noResponse);

        assertThat(bytesAfter("POST", "/customers.json", " ".repeat(2 << 20))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void clientOfTheJdkShouldFailAndSendOnceWhenAWriteGetsNoAnswer(NoResponse noResponse) {
        account.server().enqueue(noResponse);

        assertThatThrownBy(() -> account.client().post("/customers.json", CREATE))
                .hasCauseInstanceOf(IOException.class);

        assertThat(account.server().requests().map(RecordedRequest::method)).containsExactly("POST");
    }

    @Test
    void requestsShouldHoldLostAndDroppedResponsesInOrder() throws IOException {
        List.of(NoResponse.LOST, NoResponse.DROPPED, ScriptedResponse.of(503), NoResponse.LOST)
                .forEach(account.server()::enqueue);

        bytesAfter("POST", "/customers.json", CREATE);
        bytesAfter("PUT", "/customers/1.json", CREATE);
        account.client().get("/customers/1.json");
        bytesAfter("DELETE", "/customers/7.json", "");
        account.client().get("/customers/1.json");

        assertThat(account.server().requests())
                .containsExactly(
                        new RecordedRequest("POST", "/demo/customers.json", "", CREATE, 200),
                        new RecordedRequest("PUT", "/demo/customers/1.json", "", CREATE, 0),
                        new RecordedRequest("GET", "/demo/customers/1.json", "", "", 503),
                        new RecordedRequest("DELETE", "/demo/customers/7.json", "", "", 400),
                        new RecordedRequest("GET", "/demo/customers/1.json", "", "", 200));
    }

    private byte[] bytesAfter(String method, String path, String body) throws IOException {
        try (var raw = RawHttpConnection.open(account.server())) {
            return raw.send(method, path, body).readUntilClosed();
        }
    }

    private List<String> names() {
        return account.client().get("/customers.json").valuesOf("name");
    }
}
