package io.github.kickserv4j.fakeserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import java.net.URI;

/** Writes exchanges as an HTTP archive, version 1.2, which browsers and proxies can open. */
@ReliesOnNoFact("shows requests")
record HarLog(URI baseUri, RequestRedactor requestRedactor) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Returns the archive as JSON. */
    String write(Seq<RecordedExchange> exchanges) {
        try {
            return MAPPER.writeValueAsString(NODES.objectNode().set("log", log(exchanges)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree could not be written", impossible);
        }
    }

    private JsonNode log(Seq<RecordedExchange> exchanges) {
        ArrayNode entries = NODES.arrayNode();
        exchanges.map(this::entry).forEach(entries::add);
        ObjectNode log = NODES.objectNode().put("version", "1.2");
        log.putObject("creator").put("name", "kickserv4j-fake-server").put("version", "1");
        return log.set("entries", entries);
    }

    private ObjectNode entry(RecordedExchange exchange) {
        double millis = exchange.time().toNanos() / 1_000_000.0;
        ObjectNode entry = NODES.objectNode()
                .put("startedDateTime", exchange.received().toString())
                .put("time", millis);
        entry.set("request", new HarRequest(baseUri, requestRedactor, exchange).toJson());
        entry.set("response", new HarResponse(requestRedactor, exchange).toJson());
        entry.putObject("cache");
        entry.putObject("timings").put("send", 0).put("wait", millis).put("receive", 0);
        return entry;
    }
}
