package io.github.kickserv4j.adapter.http.exchange;

import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.evidence.ReliesOn;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of an account, and its key, which is never printed. */
@ReliesOn("account-is-the-first-segment")
public final class AccountEndpoint {
    private final URI base;
    private final ApiKey key;

    /** Creates an endpoint. The builder of the adapter has checked base URI and slug. */
    public AccountEndpoint(URI baseUri, String slug, ApiKey key) {
        String root = baseUri.toString();
        this.base = URI.create((root.endsWith("/") ? root : root + "/") + slug + "/");
        this.key = key;
    }

    public URI uri(ApiRequest apiRequest) {
        String query = apiRequest
                .query()
                .map(parameter -> encoded(parameter._1) + "=" + encoded(parameter._2))
                .mkString("&");
        return URI.create(base + apiRequest.path() + (query.isEmpty() ? "" : "?" + query));
    }

    public ApiKey key() {
        return key;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Returns the address, never the key. */
    @Override
    public String toString() {
        return base.toString();
    }
}
