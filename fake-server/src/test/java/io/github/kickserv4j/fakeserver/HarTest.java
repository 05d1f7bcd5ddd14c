package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.vavr.Lazy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarTest {
    private static final String KEY = "canary-key-of-the-account";
    private static final Instant NOON = Instant.parse("2025-07-01T16:00:00Z");

    private final FakeKickserv fake = FakeKickserv.builder(InMemoryKickserv.create())
            .apiKey(KEY)
            .clock(Clock.fixed(NOON, ZoneOffset.UTC))
            .start();
    private final TestHttpClient client = new TestHttpClient(fake.accountUri(), KEY, KEY);

    @AfterEach
    void close() {
        fake.close();
    }

    private JsonNode log() {
        try {
            return new ObjectMapper().readTree(fake.har()).path("log");
        } catch (IOException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    @Test
    void archiveShouldHoldRequestsAndResponses() {
        client.sendJson("POST", "/customers.json", "{'customer':{'name':'Ann Example'}}");
        client.get("/customers.json?name=Ann+Example&customers_page=2");

        JsonNode post = log().path("entries").path(0);
        JsonNode get = log().path("entries").path(1);

        assertThat(post.path("startedDateTime").asText()).isEqualTo(NOON.toString());
        assertThat(post.at("/request/method").asText()).isEqualTo("POST");
        assertThat(post.at("/request/url").asText()).isEqualTo(fake.accountUri() + "/customers.json");
        assertThat(post.at("/request/postData/text").asText()).isEqualTo("{\"customer\":{\"name\":\"Ann Example\"}}");
        assertThat(post.at("/response/status").asInt()).isEqualTo(200);
        assertThat(post.at("/response/content/text").asText()).contains("\"name\":\"Ann Example\"");
        assertThat(post.at("/response/content/mimeType").asText()).isEqualTo("application/json; charset=utf-8");
        assertThat(get.at("/request/url").asText()).endsWith("/customers.json?name=Ann+Example&customers_page=2");
        assertThat(get.at("/request/queryString").toString())
                .isEqualTo(
                        "[{\"name\":\"name\",\"value\":\"Ann Example\"},{\"name\":\"customers_page\",\"value\":\"2\"}]");
        assertThat(get.at("/request").has("postData")).isFalse();
        assertThat(get.at("/response/content/text").asText()).isEqualTo("[]");
    }

    @Test
    void archiveShouldHaveTheShapeOfItsVersion() throws IOException {
        fake.when("GET", "/jobs.json").respond(NoResponse.DROPPED);
        fake.when("GET", "/jobs/1.json").respond(NoResponse.LOST);
        fake.enqueue(ScriptedResponse.of(204));
        client.delete("/customers/1.json");
        client.post("/customers.json", "no json");
        try (var raw = RawHttpConnection.open(fake)) {
            raw.send("GET", "/%zz?&=&a=b=c&%zz", "").readResponse();
        }
        assertThatThrownBy(() -> client.get("/jobs.json")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> client.get("/jobs/1.json")).isInstanceOf(IllegalStateException.class);

        JsonNode log = log();

        assertThat(HarShape.problems(log)).isEmpty();
        assertThat(log.path("entries")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(log.findValuesAsText("comment")).contains("The request was dropped.", "The response was lost.");
    }

    @Test
    void archiveShouldHoldTheDelayOfAResponse() {
        fake.enqueue(ScriptedResponse.of(200).withDelay(Duration.ofMillis(60)));

        client.get("/customers.json");

        JsonNode entry = log().path("entries").path(0);
        assertThat(entry.path("time").asDouble()).isGreaterThanOrEqualTo(60);
        assertThat(entry.at("/timings/wait").asDouble())
                .isEqualTo(entry.path("time").asDouble());
    }

    @Test
    void secretsShouldBeRedactedWhereverTheyStand() {
        client.sendJson("POST", "/customers.json", "{'customer':{'name':'" + KEY + "','token':'canary1'}}");
        client.get("/" + KEY + ".json?q=" + KEY + "&remember_me_token=canary2");
        fake.enqueue(ScriptedResponse.of(200, "{\"password_digest\":\"canary3\",\"name\":\"kept\"}")
                .withHeader("Set-Cookie", "_session=canary4")
                .withHeader("X-Auth-Token", "canary5")
                .withHeader("X-Echo", KEY));
        client.get("/customers/1.json");

        assertThat(fake.har())
                .doesNotContain("canary")
                .doesNotContainPattern("Basic [A-Za-z0-9]")
                .contains("kept", "set-cookie", "Authorization");
        String answer = log().at("/entries/0/response/content/text").asText();
        assertThat(answer).contains("\"token\":\"[redacted]\"", "\"password_digest\":");
    }

    @Test
    void credentialsShouldBeRedactedWhoeverSendsThem() {
        new TestHttpClient(fake.accountUri(), "stranger", "canary").get("/customers.json");

        assertThat(log().at("/entries/0/request/headers").toString())
                .contains("{\"name\":\"Authorization\",\"value\":\"[redacted]\"}")
                .doesNotContain("Basic");
    }

    @Test
    void bodiesShouldBeCutWhenTheyAreLong() {
        fake.enqueue(ScriptedResponse.of(200, "a".repeat(70_000)));
        client.post("/customers.json", "b".repeat(70_000));

        JsonNode entry = log().path("entries").path(0);

        assertThat(entry.at("/request/postData/text").asText()).isEqualTo("b".repeat(65_536));
        assertThat(entry.at("/response/content/text").asText()).isEqualTo("a".repeat(65_536));
        assertThat(entry.at("/response/content/size").asInt()).isEqualTo(70_000);
        assertThat(entry.at("/response/content/comment").asText()).isNotEmpty();
    }

    @Test
    void oldestExchangesShouldBeLeftOutWhenAllOfThemAreTooLong() {
        var traffic = new TrafficRecorder();
        IntStream.range(0, 5).forEach(i -> traffic.add(exchange(i, TrafficRecorder.LONGEST / 4 + 1)));

        assertThat(traffic.exchanges().map(kept -> kept.request().get().path())).containsExactly("/2", "/3", "/4");
        assertThat(traffic.requests().size()).isEqualTo(5);
    }

    private static RecordedExchange exchange(int number, int length) {
        return new RecordedExchange(
                Lazy.of(() -> new RecordedRequest("POST", "/" + number, "", "", 0)),
                NOON,
                Duration.ZERO,
                io.vavr.collection.List.empty(),
                io.vavr.control.Option.none(),
                false,
                length);
    }

    @Test
    void archiveShouldBeEmptyWhenTheRequestsAreCleared() {
        client.get("/customers.json");

        fake.clearRequests();

        assertThat(log().path("entries")).isEmpty();
        assertThat(HarShape.problems(log())).isEmpty();
    }

    @Test
    void archiveShouldReplaceTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("traffic.har"), "x".repeat(100_000));
        client.get("/customers.json");

        fake.writeHar(file);

        assertThat(Files.readString(file)).isEqualTo(fake.har());
        assertThatThrownBy(() -> fake.writeHar(folder)).isInstanceOf(UncheckedIOException.class);
        assertThat(List.of(
                        new ObjectMapper().readTree(file.toFile()).path("log").path("entries")))
                .singleElement()
                .satisfies(entries -> assertThat(entries).hasSize(1));
    }
}
