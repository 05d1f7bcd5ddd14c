package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes trees, with the values that depend on the account: times in its zone, and the owner of the API key. */
@ReliesOn({"times-have-an-offset", "requests-act-as-the-owner-of-the-key"})
record JsonTreeWriter(JsonGenerator json, ServedAccount account) {
    /** Formats times to the second with a numeric offset, which is {@code +00:00} in London's winter. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private enum ApiKeyOwner {
        HAS_THE_KEY
    }

    /** Returns a node for a time. */
    static JsonNode time(OffsetDateTime time) {
        return JsonTrees.NODES.pojoNode(time);
    }

    /** Returns a node for the id of the API key's owner, or {@code null} if the account has no employee. */
    static JsonNode apiKeyOwner() {
        return JsonTrees.NODES.pojoNode(ApiKeyOwner.HAS_THE_KEY);
    }

    void write(JsonNode node) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node);
            case ARRAY -> writeArray(node);
            case STRING -> json.writeString(node.textValue());
            case NUMBER -> writeNumber(node);
            case BOOLEAN -> json.writeBoolean(node.booleanValue());
            case POJO -> writeValue(((POJONode) node).getPojo());
            default -> json.writeNull();
        }
    }

    private void writeObject(JsonNode object) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            json.writeFieldName(property.getKey());
            write(property.getValue());
        }
        json.writeEndObject();
    }

    private void writeArray(JsonNode array) throws IOException {
        json.writeStartArray();
        for (JsonNode element : array) {
            write(element);
        }
        json.writeEndArray();
    }

    private void writeNumber(JsonNode number) throws IOException {
        if (number.canConvertToLong() && number.isIntegralNumber()) {
            json.writeNumber(number.longValue());
        } else if (number.isIntegralNumber()) {
            json.writeNumber(number.bigIntegerValue());
        } else {
            json.writeNumber(number.decimalValue());
        }
    }

    private void writeValue(@Nullable Object value) throws IOException {
        if (value instanceof OffsetDateTime time) {
            json.writeString(TIME.format(time.atZoneSameInstant(account.zone())));
        } else {
            writeEmployee(account.apiKeyOwner());
        }
    }

    private void writeEmployee(Option<EmployeeId> employee) throws IOException {
        if (employee.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(employee.get().value());
        }
    }
}
