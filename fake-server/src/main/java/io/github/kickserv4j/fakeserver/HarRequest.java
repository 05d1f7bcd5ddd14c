package io.github.kickserv4j.fakeserver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.List;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The request of an entry. */
@ReliesOnNoFact("shows requests")
record HarRequest(URI baseUri, RequestRedactor requestRedactor, RecordedExchange exchange) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int UNKNOWN_SIZE = -1;

    ObjectNode toJson() {
        RecordedRequest request = exchange.request().get();
        ObjectNode json = NODES.objectNode()
                .put("method", request.method())
                .put("url", baseUri + request.path() + (request.query().isEmpty() ? "" : "?" + request.query()))
                .put("httpVersion", "HTTP/1.1");
        json.putArray("cookies");
        json.set("headers", headers());
        json.set("queryString", queryString());
        if (!request.body().isEmpty()) {
            json.set("postData", postData());
        }
        return json.put("headersSize", UNKNOWN_SIZE).put("bodySize", UNKNOWN_SIZE);
    }

    private ArrayNode headers() {
        ArrayNode headers = NODES.arrayNode();
        exchange.requestHeadersWithoutSecrets()
                .filter(line -> line.indexOf(':') > 0)
                .map(line -> line.split(":", 2))
                .forEach(parts -> headers.add(pair(parts[0], requestRedactor.redact(parts[1].strip()))));
        return headers;
    }

    private ArrayNode queryString() {
        ArrayNode parameters = NODES.arrayNode();
        List.of(exchange.request().get().query().split("&"))
                .reject(String::isEmpty)
                .map(pair -> (pair + "=").split("=", -1))
                .forEach(parts -> parameters.add(pair(decoded(parts[0]), decoded(parts[1]))));
        return parameters;
    }

    private ObjectNode postData() {
        ObjectNode postData = NODES.objectNode().put("mimeType", mimeType());
        postData.putArray("params");
        return postData.put("text", exchange.request().get().body());
    }

    private String mimeType() {
        return exchange.requestHeadersWithoutSecrets()
                .find(line -> line.regionMatches(true, 0, "content-type:", 0, 13))
                .map(line -> requestRedactor.redact(line.substring(13).strip()))
                .getOrElse("");
    }

    private static ObjectNode pair(String name, String value) {
        return NODES.objectNode().put("name", name).put("value", value);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException escapedWrongly) {
            return text;
        }
    }
}
