package io.github.kickserv4j.fakeserver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.control.Option;
import java.util.Map;

/** The response of an entry: of status 0, as browsers write it, if there was none. */
@ReliesOnNoFact("shows requests")
record HarResponse(RequestRedactor requestRedactor, RecordedExchange exchange) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final CompletedResponse NONE = new CompletedResponse(0, Map.of(), new byte[0]);
    private static final int UNKNOWN_SIZE = -1;

    ObjectNode toJson() {
        CompletedResponse response = exchange.response().getOrElse(NONE);
        ObjectNode json = NODES.objectNode()
                .put("status", response.status())
                .put("statusText", "")
                .put("httpVersion", "HTTP/1.1");
        json.putArray("cookies");
        json.set("headers", headers(response));
        json.set("content", content(response));
        json.put("redirectURL", "").put("headersSize", UNKNOWN_SIZE).put("bodySize", UNKNOWN_SIZE);
        comment().forEach(text -> json.put("comment", text));
        return json;
    }

    private Option<String> comment() {
        if (exchange.response().isEmpty()) {
            return Option.some("The request was dropped.");
        }
        return Option.when(!exchange.answered(), "The response was lost.");
    }

    private ArrayNode headers(CompletedResponse response) {
        ArrayNode headers = NODES.arrayNode();
        response.headers().forEach((name, value) -> headers.addObject()
                .put("name", name)
                .put("value", requestRedactor.redact(SecretHeaders.hide(name, value))));
        return headers;
    }

    private ObjectNode content(CompletedResponse response) {
        BoundedText text = BoundedText.of(requestRedactor.redact(response.text()));
        ObjectNode content = NODES.objectNode()
                .put("size", response.length())
                .put("mimeType", response.headers().getOrDefault("content-type", ""))
                .put("text", text.text());
        return text.cut() ? content.put("comment", "The text was cut.") : content;
    }
}
