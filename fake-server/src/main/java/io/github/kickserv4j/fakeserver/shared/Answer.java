package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What goes back to the client.
 *
 * @param status the HTTP status
 * @param headers what it carries beside the usual ones, or instead of them
 * @param body as text, as the account writes it; empty for none
 */
public record Answer(int status, Map<String, String> headers, Function<Account, String> body) {
    public Answer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Done, which is 200 for everything, creation included (documented). */
    public static Answer ok(JsonNode body) {
        return json(200, body);
    }

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, Map.of(), account -> Json.write(body, account));
    }

    public static Answer plain(int status, String body) {
        return text(status, Map.of("content-type", "text/plain; charset=utf-8"), body);
    }

    public static Answer text(int status, Map<String, String> headers, String body) {
        return new Answer(status, headers, account -> body);
    }

    /** Nothing went through, for these reasons. */
    public static Answer errors(int status, Iterable<String> sentences) {
        var errors = Json.NODES.arrayNode();
        sentences.forEach(errors::add);
        return json(status, Json.object("errors", errors));
    }

    public Answer withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    public String text(Account account) {
        return body.apply(account);
    }
}
