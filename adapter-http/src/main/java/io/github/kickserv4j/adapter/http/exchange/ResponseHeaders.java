package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.vavr.control.Option;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The headers of a response. Only headers that are known to hold no secret are printed. */
public record ResponseHeaders(HttpHeaders all) {
    private static final Set<String> HARMLESS = Set.of(
            "cache-control",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "retry-after",
            "transfer-encoding",
            "x-request-id",
            "x-runtime");

    public Option<String> first(String name) {
        return Option.ofOptional(all.firstValue(name));
    }

    /** Returns the total length of names and values. */
    public long size() {
        long size = 0;
        for (Map.Entry<String, List<String>> header : all.map().entrySet()) {
            for (String value : header.getValue()) {
                size += header.getKey().length() + value.length();
            }
        }
        return size;
    }

    /** Returns the headers that are known to hold no secret, without the key. */
    public String redacted(ApiKey key) {
        return all.map().entrySet().stream()
                .map(header -> header.getKey() + ": " + redacted(key, header.getKey(), header.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the names of the headers. */
    @Override
    public String toString() {
        return all.map().keySet().toString();
    }

    private static String redacted(ApiKey key, String name, List<String> values) {
        return HARMLESS.contains(name.toLowerCase(Locale.ROOT))
                ? SecretRedactor.redact(key, String.join(", ", values))
                : SecretRedactor.REDACTED;
    }
}
