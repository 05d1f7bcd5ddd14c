package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A response to the client.
 *
 * @param status the HTTP status
 * @param headers the headers beside the usual ones, or instead of them
 * @param body the body, given the account; empty for none
 */
@ReliesOn({"success-is-200", "refusals-list-errors"})
public record ServerResponse(int status, Map<String, String> headers, Function<ServedAccount, byte[]> body) {
    public ServerResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Returns a success, which is 200 for everything, including creation. */
    public static ServerResponse ok(JsonBody body) {
        return json(200, body);
    }

    /** Returns a success, an array of {@code rows}. */
    public static <T> ServerResponse rows(Iterable<T> rows, BiConsumer<JsonWriter, ? super T> form) {
        return ok(json -> json.array(rows, form));
    }

    private static ServerResponse json(int status, JsonBody body) {
        return new ServerResponse(status, Map.of(), servedAccount -> JsonEncoder.encode(body, servedAccount));
    }

    public static ServerResponse plainText(int status, String body) {
        return text(status, Map.of("content-type", "text/plain; charset=utf-8"), body);
    }

    public static ServerResponse text(int status, Map<String, String> headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new ServerResponse(status, headers, servedAccount -> bytes);
    }

    /** Returns an error with these sentences. */
    public static ServerResponse errors(int status, Iterable<String> sentences) {
        return json(status, json -> json.startObject()
                .key("errors")
                .array(sentences, JsonWriter::element)
                .endObject());
    }

    public ServerResponse withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ServerResponse(status, more, body);
    }

    /** Returns this response with the body that {@code servedAccount} gets, so that what fails then fails now. */
    public ServerResponse writtenFor(ServedAccount servedAccount) {
        byte[] written = bodyFor(servedAccount);
        return new ServerResponse(status, headers, any -> written);
    }

    public byte[] bodyFor(ServedAccount servedAccount) {
        return body.apply(servedAccount);
    }
}
