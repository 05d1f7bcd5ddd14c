package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String LIST = "/customers.json";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example", "Zoë Example");

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZip", "deflate, gzip;q=0.5", "br;q=1.0,gzip ; q=0.001,*;q=0"})
    void answerShouldBeTheSameTextGzippedWhenTheClientRequestsIt(String accepted) throws Exception {
        String plain = account.client().get(LIST).text();

        var reply = send("GET", LIST, accepted);

        assertThat(header(reply, "content-encoding")).isEqualTo("gzip");
        assertThat(header(reply, "content-length")).isEqualTo(Integer.toString(reply.body().length));
        assertThat(reply.body()).hasSizeLessThan(plain.length());
        assertThat(unzipped(reply)).isEqualTo(plain).contains("Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br, deflate", "gzip;q=0", "gzip; q=0.000, br", "gzipped", "*", ""})
    void answerShouldBePlainWhenTheClientDoesNotAskForGzip(String accepted) throws Exception {
        String plain = account.client().get(LIST).text();

        var reply = send("GET", LIST, accepted);

        assertThat(header(reply, "content-encoding")).isEmpty();
        assertThat(text(reply)).isEqualTo(plain).contains("Zoë");
    }

    @Test
    void answerShouldBePlainWhenTheClientSendsNoAcceptEncoding() {
        assertThat(account.client().get(LIST).header("content-encoding")).isEmpty();
        assertThat(account.client().get(LIST).valuesOf("name")).containsExactly("Ann Example", "Zoë Example");
    }

    @Test
    void refusalShouldBeGzippedTooAndRequestsRecordedAsUsual() throws Exception {
        var reply = send("GET", "/customers/9.json", "gzip");

        assertThat(unzipped(reply)).isEqualTo("{\"errors\":[\"Invalid customer.\"]}");
        assertThat(account.server().requests())
                .containsExactly(new RecordedRequest("GET", "/demo/customers/9.json", "", "", 400));
    }

    @ParameterizedTest
    @CsvSource({"200,''", "204,''", "204,unsendable", "304,unsendable"})
    void nothingShouldNotBeGzipped(int status, String body) throws Exception {
        account.server().enqueue(ScriptedResponse.of(status, body));

        var reply = send("GET", LIST, "gzip");

        assertThat(header(reply, "content-encoding")).isEmpty();
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void scriptedResponseShouldBeUnchangedWhenItHasAContentEncoding() throws Exception {
        account.server().enqueue(ScriptedResponse.of(200, "no gzip").withHeader("Content-Encoding", "gzip"));

        assertThat(text(send("GET", LIST, "gzip"))).isEqualTo("no gzip");
    }

    @Test
    void headShouldReturnTheLengthThatGetWouldHave() throws Exception {
        var head = send("HEAD", LIST, "gzip");

        assertThat(head.body()).isEmpty();
        assertThat(header(head, "content-encoding")).isEqualTo("gzip");
        assertThat(header(head, "content-length"))
                .isEqualTo(Integer.toString(send("GET", LIST, "gzip").body().length));
    }

    private HttpResponse<byte[]> send(String method, String path, String accepted) throws Exception {
        HttpRequest plain = account.client().request(method, path, "");
        HttpRequest request = HttpRequest.newBuilder(plain, (name, value) -> true)
                .header("Accept-Encoding", accepted)
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private static String unzipped(HttpResponse<byte[]> reply) throws IOException {
        try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            return new String(unzipping.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
