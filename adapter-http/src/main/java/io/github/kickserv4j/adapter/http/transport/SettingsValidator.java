package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;

/** Validates the settings before anything is sent. */
public final class SettingsValidator {
    private static final String HIDDEN = "(hidden)";
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_REQUESTS = 10_000;
    private static final long MOST_RESPONSE_BYTES = 1L << 30;
    private static final String DISABLED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";
    private static final String BASIC = "Basic";
    private static final String SLUG = "[A-Za-z0-9][A-Za-z0-9_-]*";

    private SettingsValidator() {}

    /**
     * Returns the violations of a base URI.
     *
     * @param plain a host that may be reached without TLS
     */
    public static Seq<Violation> baseUri(URI uri, Option<String> plain) {
        String shown = withoutSecrets(uri);
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            return violation("base_uri", "host_without_user", "must have a host and no user name", HIDDEN);
        }
        boolean isPlainAllowed = isLoopback(uri) || plain.exists(uri.getHost()::equalsIgnoreCase);
        if (!"https".equals(scheme(uri)) && !("http".equals(scheme(uri)) && isPlainAllowed)) {
            return violation("base_uri", "encrypted", "must be https, or http to this machine", shown);
        }
        if (uri.getPort() > HIGHEST_PORT) {
            return violation("base_uri", "port", "must have a port up to " + HIGHEST_PORT, shown);
        }
        return uri.getRawQuery() == null && uri.getRawFragment() == null
                ? List.empty()
                : violation("base_uri", "no_query", "must have neither query nor fragment", shown);
    }

    /** Returns scheme, host and port. The rest of a URI may hold passwords and keys. */
    public static String withoutSecrets(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost();
        return scheme(uri) + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    public static Seq<Violation> account(String slug) {
        if (slug.isEmpty()) {
            return List.of(Violation.of("account", Rule.REQUIRED, ""));
        }
        return slug.matches(SLUG)
                ? List.empty()
                : violation(
                        "account",
                        "account_name",
                        "must be letters, digits, hyphens and underscores, and begin with a letter or digit",
                        slug);
    }

    public static Seq<Violation> apiKey(String key) {
        if (key.isEmpty()) {
            return List.of(Violation.of("api_key", Rule.REQUIRED, ""));
        }
        return ApiKey.isValid(key)
                ? List.empty()
                : violation("api_key", "visible_ascii", "must be visible ASCII characters without a colon", HIDDEN);
    }

    public static Seq<Violation> timeout(String field, Duration timeout) {
        return timeout.isNegative() || timeout.isZero() || timeout.compareTo(Duration.ofDays(1)) > 0
                ? violation(field, "timeout", "must be above zero and at most a day", timeout)
                : List.empty();
    }

    public static Seq<Violation> responseBytes(long most) {
        return most < 1 || most > MOST_RESPONSE_BYTES
                ? violation("max_response_bytes", "within_range", "must be from 1 to " + MOST_RESPONSE_BYTES, most)
                : List.empty();
    }

    public static Seq<Violation> requestsPerSecond(int requests) {
        return requests < 1 || requests > MOST_REQUESTS
                ? violation("requests_per_second", "within_range", "must be from 1 to " + MOST_REQUESTS, requests)
                : List.empty();
    }

    /** Returns the violation of a proxy beside a given client, which has its own. */
    public static Seq<Violation> proxyBesideClient(ProxyServer proxy) {
        return violation("proxy", "no_proxy", "must be set on the given client instead", proxy.host());
    }

    public static Seq<Violation> proxy(ProxyServer proxy) {
        boolean isValid =
                proxy.host().matches("[\\x21-\\x7e&&[^/@?#]]+") && proxy.port() > 0 && proxy.port() <= HIGHEST_PORT;
        return isValid
                ? List.empty()
                : violation(
                        "proxy", "host_and_port", "must be a host and a port from 1 to " + HIGHEST_PORT, proxy.port());
    }

    /**
     * Returns the violations of proxy credentials.
     *
     * @param disabled the schemes that the JDK does not use for tunnels, as in its system property
     */
    public static Seq<Violation> proxyCredentials(ProxyCredentials credentials, URI base, String disabled) {
        if (!credentials.user().matches("[^:\\p{Cntrl}]+")
                || !credentials.password().matches("\\P{Cntrl}+")) {
            return violation(
                    "proxy_credentials",
                    "user_and_password",
                    "must be a user without a colon and a password, on one line each",
                    HIDDEN);
        }
        boolean isUnused = "https".equals(scheme(base))
                && List.of(disabled.split(",")).map(String::strip).exists(BASIC::equalsIgnoreCase);
        return isUnused
                ? violation(
                        "proxy_credentials",
                        "tunnel_credentials",
                        "are not sent to a proxy on the way to https unless Java is started with -D" + DISABLED_SCHEMES
                                + "=",
                        HIDDEN)
                : List.empty();
    }

    /** Returns the schemes that the JDK does not use for tunnels, which include Basic by default. */
    public static String disabledSchemes() {
        return System.getProperty(DISABLED_SCHEMES, BASIC);
    }

    public static Seq<Violation> client(HttpClient client) {
        return List.of(
                        Option.when(
                                client.followRedirects() != HttpClient.Redirect.NEVER,
                                () -> violation(
                                        "client",
                                        "no_redirects",
                                        "must not follow redirects, because they would forward the key",
                                        "")),
                        Option.when(
                                client.authenticator().isPresent(),
                                () -> violation(
                                        "client",
                                        "no_authenticator",
                                        "must have no authenticator, which would remove the key or handle rejections itself",
                                        "")),
                        Option.when(
                                client.cookieHandler().isPresent(),
                                () -> violation(
                                        "client",
                                        "no_cookies",
                                        "must not keep cookies, because accounts would share a session",
                                        "")))
                .flatMap(broken -> broken)
                .flatMap(violations -> violations);
    }

    private static String scheme(URI uri) {
        return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static boolean isLoopback(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static Seq<Violation> violation(String field, String code, String sentence, Object value) {
        return List.of(new Violation(field, Option.some(code), sentence, value.toString()));
    }
}
