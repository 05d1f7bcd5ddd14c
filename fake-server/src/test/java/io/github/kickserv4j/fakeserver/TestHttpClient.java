package io.github.kickserv4j.fakeserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An HTTP client of one account that contains nothing of Kickserv. */
public record TestHttpClient(URI account, String userName, String password) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static TestHttpClient forServer(FakeKickserv fake) {
        return new TestHttpClient(fake.accountUri(), "demo", "demo");
    }

    public Response get(String path) {
        return send("GET", path, "");
    }

    public Response post(String path, String body) {
        return send("POST", path, body);
    }

    public Response put(String path, String body) {
        return send("PUT", path, body);
    }

    /** Sends {@code json}, in which apostrophes stand for quotation marks. */
    public Response sendJson(String method, String path, String json) {
        return send(method, path, json.replace('\'', '"'));
    }

    public Response delete(String path) {
        return send("DELETE", path, "");
    }

    public Response send(String method, String path, String body) {
        try {
            var response = CLIENT.send(request(method, path, body), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Response(response.statusCode(), response.headers(), response.body());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public CompletableFuture<Integer> getAsync(String path) {
        return CLIENT.sendAsync(request("GET", path, ""), BodyHandlers.discarding())
                .thenApply(response -> response.statusCode());
    }

    HttpRequest request(String method, String path, String body) {
        String pair = userName + ":" + password;
        return HttpRequest.newBuilder(URI.create(account + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    /** A response. No object of it has a key twice. */
    public record Response(int status, HttpHeaders headers, String text) {
        private static final ObjectMapper JSON = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException noJson) {
                throw new IllegalStateException(text, noJson);
            }
        }

        /** Returns the values under {@code key} in the rows of a list. */
        public List<String> valuesOf(String key) {
            List<String> values = new ArrayList<>();
            json().forEach(row -> values.add(row.path(key).asText()));
            return values;
        }

        /** Returns the status and the error messages. */
        public List<String> statusAndErrors() {
            List<String> message = new ArrayList<>(List.of(Integer.toString(status)));
            json().path("errors").forEach(sentence -> message.add(sentence.asText()));
            return message;
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }
}
