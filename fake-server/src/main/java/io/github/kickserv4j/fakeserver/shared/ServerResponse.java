package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.evidence.ReliesOn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A response to the client.
 *
 * @param status the HTTP status
 * @param headers the headers beside the usual ones, or instead of them
 * @param body the body as text, given the account; empty for none
 */
@ReliesOn({"success-is-200", "refusals-list-errors"})
public record ServerResponse(int status, Map<String, String> headers, Function<ServedAccount, String> body) {
    public ServerResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Returns a success, which is 200 for everything, including creation. */
    public static ServerResponse ok(JsonNode body) {
        return json(200, body);
    }

    public static ServerResponse json(int status, JsonNode body) {
        return new ServerResponse(status, Map.of(), servedAccount -> JsonTrees.write(body, servedAccount));
    }

    public static ServerResponse plainText(int status, String body) {
        return text(status, Map.of("content-type", "text/plain; charset=utf-8"), body);
    }

    public static ServerResponse text(int status, Map<String, String> headers, String body) {
        return new ServerResponse(status, headers, servedAccount -> body);
    }

    /** Returns an error with these sentences. */
    public static ServerResponse errors(int status, Iterable<String> sentences) {
        var errors = JsonTrees.NODES.arrayNode();
        sentences.forEach(errors::add);
        return json(status, JsonTrees.object("errors", errors));
    }

    public ServerResponse withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ServerResponse(status, more, body);
    }

    public String bodyFor(ServedAccount servedAccount) {
        return body.apply(servedAccount);
    }
}
