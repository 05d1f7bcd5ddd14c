package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no HTTP library would send. */
class HttpConnectionTest {
    private static final String MALFORMED = "{\"errors\":[\"There was a problem in the address you submitted.\"]}";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Zoë Émile", "Ann");

    @AfterEach
    void close() {
        account.close();
    }

    private String answer(String... lines) throws IOException {
        try (var raw = RawHttpConnection.open(account.server())) {
            return raw.sendLines("", lines).readResponse();
        }
    }

    private RecordedRequest recorded() {
        return account.server().requests().last();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=Zoë+Émile", "name=Zoë%20%C3%89mile", "begins_with=zoë", "q=Émile"})
    void queryShouldFindWhoIsMeantWhenItIsRawUtf8(String query) throws IOException {
        assertThat(answer("GET /demo/customers.json?" + query + " HTTP/1.1", "Host: x"))
                .startsWith("HTTP/1.1 200 ")
                .contains("\"customer_number\":1,")
                .doesNotContain("\"customer_number\":2,");
        assertThat(recorded()).isEqualTo(new RecordedRequest("GET", "/demo/customers.json", query, "", 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "\"", "{}", "^", "`", "\\", "<>", "[]", "a[b", "'", "é|É"})
    void queryShouldBeTakenAsItIsWhenItHasCharactersThatShouldBeEscaped(String raw) throws IOException {
        assertThat(answer("GET /demo/customers.json?name=" + raw + " HTTP/1.1", "Host: x"))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("\r\n\r\n[]");
        assertThat(recorded()).isEqualTo(new RecordedRequest("GET", "/demo/customers.json", "name=" + raw, "", 200));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "GET /demo/customers.json?q=%zz HTTP/1.1,GET,/demo/customers.json,q=%zz",
                "GET /demo/customers.json?q=100% HTTP/1.1,GET,/demo/customers.json,q=100%",
                "GET /demo/customers.json?q=%C3 HTTP/1.1,GET,/demo/customers.json,q=%C3",
                "GET /demo/cust%omers.json HTTP/1.1,GET,/demo/cust%omers.json,``",
                "GET /demo/customers.json?q=a b HTTP/1.1,GET,/demo/customers.json,q=a b",
                "GET demo HTTP/1.1,GET,demo,``",
                "OPTIONS * HTTP/1.1,OPTIONS,*,``",
                "GET /demo/customers.json HTTP/2.0,GET,/demo/customers.json,``",
                "GET /demo/customers.json,GET,/demo/customers.json,``",
                "nonsense,nonsense,``,``"
            })
    void requestShouldBeRefusedAsJsonAndRecordedWhenItsLineIsNone(String line, String method, String path, String query)
            throws IOException {
        assertThat(answer(line, "Host: x")).startsWith("HTTP/1.1 400 ").endsWith("\r\n\r\n" + MALFORMED);
        assertThat(recorded()).isEqualTo(new RecordedRequest(method, path, query, "", 400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: x",
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Content-Length: 1\r\nContent-Length: 2",
                "Content-Length: \u0661",
                "Transfer-Encoding: gzip",
                "no header"
            })
    void requestShouldBeRefusedAsJsonAndTheConnectionClosedWhenItsLengthIsNotKnown(String header) throws IOException {
        try (var raw = RawHttpConnection.open(account.server())) {
            raw.sendLines("", "POST /demo/customers.json HTTP/1.1", header);

            assertThat(raw.readResponse())
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\r\nconnection: close\r\n", "{\"errors\":");
            assertThat(raw.readUntilClosed()).isEmpty();
        }
        assertThat(recorded()).isEqualTo(new RecordedRequest("POST", "/demo/customers.json", "", "", 400));
    }

    @Test
    void headShouldBeRefusedWhenItIsTooLong() throws IOException {
        assertThat(answer("GET /demo/customers.json?q=" + "a".repeat(70_000) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 431 ");
        assertThat(answer("GET /demo/customers.json?name=" + "a".repeat(20_000) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(account.server().requests().map(RecordedRequest::status)).containsExactly(431, 200);
    }

    @Test
    void addressShouldBeThePathOfItWhenItIsWhole() throws IOException {
        assertThat(answer("GET http://example.com/demo/customers.json?name=Ann HTTP/1.1"))
                .startsWith("HTTP/1.1 200 ")
                .contains("\"customer_number\":2,");
        assertThat(recorded().path()).isEqualTo("/demo/customers.json");
    }

    @Test
    void bodyShouldBeReadWhenItComesInChunks() throws IOException {
        String chunks = "10\r\n{\"customer\":{\"na\r\n0D;x=y\r\nme\":\"Bea\"}}  \r\n0\r\nTrailer: a\r\n\r\n";
        try (var raw = RawHttpConnection.open(account.server())) {
            String post = "POST /demo/customers.json HTTP/1.1";
            assertThat(raw.sendLines(chunks, post, "Transfer-Encoding: Chunked").readResponse())
                    .contains("\"customer_number\":3,");
            assertThat(raw.sendLines("", "GET /demo/customers/3.json HTTP/1.1").readResponse())
                    .contains("\"name\":\"Bea\"");
        }
        assertThat(account.server().requests().head().body()).isEqualTo("{\"customer\":{\"name\":\"Bea\"}}  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\n", "-1\r\n", "fffffffffffffffff\r\n", "2\r\n{}x\r\n"})
    void requestShouldBeRefusedWhenAChunkIsNone(String chunks) throws IOException {
        try (var raw = RawHttpConnection.open(account.server())) {
            raw.sendLines(chunks, "POST /demo/customers.json HTTP/1.1", "Transfer-Encoding: chunked");

            assertThat(raw.readResponse()).startsWith("HTTP/1.1 400 ");
            assertThat(raw.readUntilClosed()).isEmpty();
        }
    }

    @Test
    void clientShouldReceiveContinueWhenItExpectsIt() throws IOException {
        String body = "{\"customer\":{\"name\":\"Bea\"}}";
        try (var raw = RawHttpConnection.open(account.server())) {
            raw.sendLines(
                    "",
                    "POST /demo/customers.json HTTP/1.1",
                    "Expect: 100-continue",
                    "Content-Length: " + body.length());

            assertThat(raw.readHead()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            assertThat(raw.sendBytes(body).readResponse()).contains("\"customer_number\":3,");
        }
    }

    @Test
    void answersShouldComeInOrderWhenRequestsAreSentAtOnce() throws IOException {
        String get = "GET /demo/customers/%d.json HTTP/1.1";
        try (var raw = RawHttpConnection.open(account.server())) {
            raw.sendLines("", String.format(get, 1)).sendLines("", "", "", String.format(get, 2));

            assertThat(raw.readResponse()).contains("\"customer_number\":1,");
            assertThat(raw.readResponse()).contains("\"customer_number\":2,");
        }
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.1,Connection: close", "HTTP/1.0,X: y", "HTTP/1.1,'connection: a, Close'"})
    void connectionShouldBeClosedWhenTheClientWantsThat(String version, String header) throws IOException {
        try (var raw = RawHttpConnection.open(account.server())) {
            raw.sendLines("", "GET /demo/customers/1.json " + version, header);

            assertThat(raw.readResponse()).contains("\r\nconnection: close\r\n", "\"customer_number\":1,");
            assertThat(raw.readUntilClosed()).isEmpty();
        }
    }

    @Test
    void connectionShouldBeClosedAtOnceWhenTheClientSpeaksTls() throws IOException {
        try (var raw = RawHttpConnection.open(account.server())) {
            raw.sendBytes("\u0016\u0003\u0001");

            assertThat(raw.readUntilClosed()).isEmpty();
            assertThat(account.server().requests()).isEmpty();
        }
    }

    @Test
    void connectionsShouldBeKeptHoweverManyThereAre() throws IOException {
        List<RawHttpConnection> open = List.empty();
        try {
            for (int i = 0; i < 300; i++) {
                open = open.prepend(RawHttpConnection.open(account.server()));
                assertThat(open.head().send("GET", "/customers/1.json", "").readResponse())
                        .startsWith("HTTP/1.1 200 ");
            }
            for (RawHttpConnection raw : open) {
                assertThat(raw.send("GET", "/customers/1.json", "").readResponse())
                        .startsWith("HTTP/1.1 200 ");
            }
        } finally {
            for (RawHttpConnection raw : open) {
                raw.close();
            }
        }
    }
}
