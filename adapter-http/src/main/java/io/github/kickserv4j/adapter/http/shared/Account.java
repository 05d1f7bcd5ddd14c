package io.github.kickserv4j.adapter.http.shared;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Whose account it is, where it is, and the key to it, which is never printed. */
public final class Account {
    private final URI base;
    private final String apiKey;

    /** All three must have been checked; see the builder of the adapter. */
    public Account(URI baseUri, String slug, String apiKey) {
        String root = baseUri.toString();
        this.base = URI.create((root.endsWith("/") ? root : root + "/") + slug + "/");
        this.apiKey = apiKey;
    }

    URI uri(Call call) {
        String query = call.query()
                .map(parameter -> encoded(parameter._1) + "=" + encoded(parameter._2))
                .mkString("&");
        return URI.create(base + call.path() + (query.isEmpty() ? "" : "?" + query));
    }

    /** Kickserv takes the key as user name and as password (documented). */
    String authorization() {
        return "Basic " + credentials();
    }

    /** {@code text} without the key, in whatever form it may have come back. */
    String redacted(String text) {
        return text.replace(credentials(), "[redacted]").replace(apiKey, "[redacted]");
    }

    private String credentials() {
        return Base64.getEncoder().encodeToString((apiKey + ":" + apiKey).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
