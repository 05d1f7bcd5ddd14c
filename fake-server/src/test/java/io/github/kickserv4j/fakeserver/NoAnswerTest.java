package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoAnswerTest {
    private static final String CREATE = "{\"customer\":{\"name\":\"Ann Example\"}}";

    private final FakeAccount account = FakeAccount.with();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void requestShouldHaveItsEffectWithoutOneByteOfAnswerWhenTheAnswerIsLost() throws IOException {
        account.fake().answerNext(NoAnswer.LOST);

        assertThat(bytesAfter("POST", "/customers.json", CREATE)).isEmpty();

        assertThat(names()).containsExactly("Ann Example");
    }

    @Test
    void requestShouldHaveNoEffectAndNotOneByteOfAnswerWhenItIsDropped() throws IOException {
        account.fake().answerNext(NoAnswer.DROPPED);

        assertThat(bytesAfter("POST", "/customers.json", CREATE)).isEmpty();

        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void serverShouldAnswerTheNextOneWhenFiftyGotNoAnswer(NoAnswer noAnswer) throws IOException {
        for (int i = 0; i < 50; i++) {
            account.fake().answerNext(noAnswer);
            assertThat(bytesAfter("GET", "/customers.json", "")).isEmpty();
        }

        assertThat(account.wire().get("/customers.json").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void connectionShouldBeClosedWhenItWasAnsweredBefore(NoAnswer noAnswer) throws IOException {
        try (var kept = RawWire.to(account.fake())) {
            account.fake().answerNext(CannedAnswer.of(204));
            account.fake().answerNext(noAnswer);

            assertThat(kept.send("DELETE", "/customers/1.json", "").head()).startsWith("HTTP/1.1 204 ");
            assertThat(kept.send("POST", "/customers.json", CREATE).untilClosed())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectionShouldBeClosedInAnOrderlyWayWhenTheRequestIsTooLarge(NoAnswer noAnswer) throws IOException {
        account.fake().answerNext(noAnswer);

        assertThat(bytesAfter("POST", "/customers.json", " ".repeat(2 << 20))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void clientOfTheJdkShouldFailAndSendOnceWhenAWriteGetsNoAnswer(NoAnswer noAnswer) {
        account.fake().answerNext(noAnswer);

        assertThatThrownBy(() -> account.wire().post("/customers.json", CREATE)).hasCauseInstanceOf(IOException.class);

        assertThat(account.fake().requests().map(RecordedRequest::method)).containsExactly("POST");
    }

    @Test
    void requestsShouldTellWhatWasLostAndWhatWasDroppedInOrder() throws IOException {
        List.of(NoAnswer.LOST, NoAnswer.DROPPED, CannedAnswer.of(503), NoAnswer.LOST)
                .forEach(account.fake()::answerNext);

        bytesAfter("POST", "/customers.json", CREATE);
        bytesAfter("PUT", "/customers/1.json", CREATE);
        account.wire().get("/customers/1.json");
        bytesAfter("DELETE", "/customers/7.json", "");
        account.wire().get("/customers/1.json");

        assertThat(account.fake().requests())
                .containsExactly(
                        new RecordedRequest("POST", "/demo/customers.json", "", CREATE, 200),
                        new RecordedRequest("PUT", "/demo/customers/1.json", "", CREATE, 0),
                        new RecordedRequest("GET", "/demo/customers/1.json", "", "", 503),
                        new RecordedRequest("DELETE", "/demo/customers/7.json", "", "", 400),
                        new RecordedRequest("GET", "/demo/customers/1.json", "", "", 200));
    }

    private byte[] bytesAfter(String method, String path, String body) throws IOException {
        try (var raw = RawWire.to(account.fake())) {
            return raw.send(method, path, body).untilClosed();
        }
    }

    private List<String> names() {
        return account.wire().get("/customers.json").all("name");
    }
}
