package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.config.AttemptListener;
import io.github.kickserv4j.adapter.http.config.RateLimiter;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.http.exchange.AccountEndpoint;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.TimeSource;
import io.github.kickserv4j.adapter.http.transport.ClientFactory;
import io.github.kickserv4j.adapter.http.transport.ManagedHttpClient;
import io.github.kickserv4j.adapter.http.transport.OperationLimits;
import io.github.kickserv4j.adapter.http.transport.ProxyCredentials;
import io.github.kickserv4j.adapter.http.transport.ProxyServer;
import io.github.kickserv4j.adapter.http.transport.SettingsValidator;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds a client of one account. Account and key are required; everything else has a default. */
public final class HttpKickservBuilder {
    @ReliesOn("account-is-the-first-segment")
    private URI baseUri = URI.create("https://app.kickserv.com");

    private Option<String> plainHost = Option.none();
    private String account = "";
    private Option<String> fixedKey = Option.some("");
    private Supplier<String> keySource = () -> "";
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration requestTimeout = Duration.ofSeconds(30);
    private Duration operationTimeout = Duration.ofSeconds(60);
    private long maxResponseBytes = 16L * 1024 * 1024;
    private RetryPolicy retries = RetryPolicy.STANDARD;
    private Option<Integer> requestsPerSecond = Option.none();
    private Option<RateLimiter> rateLimiter = Option.none();
    private Set<String> missing = LinkedHashSet.empty();
    private boolean isReadOnly;
    private Seq<AttemptListener> listeners = List.empty();
    private Option<ProxyServer> proxy = Option.none();
    private Option<ProxyCredentials> proxyCredentials = Option.none();
    private Option<HttpClient> client = Option.none();
    private Clock clock = Clock.systemUTC();
    private UnaryOperator<TimeSource> time = UnaryOperator.identity();

    HttpKickservBuilder() {}

    /** Sets the address of Kickserv without the account, {@code https://app.kickserv.com} by default. */
    public HttpKickservBuilder baseUri(URI baseUri) {
        given("base_uri", baseUri).forEach(it -> this.baseUri = it);
        return this;
    }

    /**
     * Allows a plain http base URI for this one host, such as a proxy inside your own network. Everybody on the way can then read
     * the key and all customers. Plain http to the local machine is always allowed.
     */
    public HttpKickservBuilder plainHttpTo(String host) {
        this.plainHost = given("plain_http_to", host);
        return this;
    }

    /** Sets the account's slug: the part after the host in the address of its pages. */
    public HttpKickservBuilder account(String slug) {
        given("account", slug).forEach(it -> this.account = it);
        return this;
    }

    /** Sets the API token of one of the account's users. The client has the permissions of that user. */
    public HttpKickservBuilder apiKey(String apiKey) {
        this.fixedKey = given("api_key", apiKey);
        this.keySource = () -> apiKey;
        return this;
    }

    /**
     * Sets a source of the API token, for a token that changes during the life of the client. The source is read before the first
     * request, and again after each 401; if the token changed, the request is sent again with the new one. The source is called
     * by the thread of the call, by one thread at a time, and not limited by the deadline, so it should be quick. If it throws,
     * or returns text that cannot be a token, nothing is sent.
     */
    public HttpKickservBuilder apiKeyFrom(Supplier<String> source) {
        this.fixedKey = Option.none();
        given("api_key", source).forEach(it -> this.keySource = it);
        return this;
    }

    /** Sets the time limit of a connection attempt, 5 seconds by default. Has no effect on a client that is given. */
    public HttpKickservBuilder connectTimeout(Duration timeout) {
        given("connect_timeout", timeout).forEach(it -> this.connectTimeout = it);
        return this;
    }

    /** Sets the time limit of one request, from connecting to the last byte of the response, 30 seconds by default. */
    public HttpKickservBuilder requestTimeout(Duration timeout) {
        given("request_timeout", timeout).forEach(it -> this.requestTimeout = it);
        return this;
    }

    /**
     * Sets the time limit of one port call, including all its requests, their retries, the waits between them, and decoding, 60
     * seconds by default.
     */
    public HttpKickservBuilder operationTimeout(Duration timeout) {
        given("operation_timeout", timeout).forEach(it -> this.operationTimeout = it);
        return this;
    }

    /** Sets the maximum size of a response body, both on the wire and decompressed, 16 MiB by default. */
    public HttpKickservBuilder maxResponseBytes(long bytes) {
        this.maxResponseBytes = bytes;
        return this;
    }

    /** Sets the retry policy, {@link RetryPolicy#STANDARD} by default. */
    public HttpKickservBuilder retries(RetryPolicy policy) {
        given("retries", policy).forEach(it -> this.retries = it);
        return this;
    }

    /** Sets the maximum number of requests a second of all threads together, evenly spread. There is no limit by default. */
    public HttpKickservBuilder requestsPerSecond(int requests) {
        this.requestsPerSecond = Option.some(requests);
        this.rateLimiter = Option.none();
        return this;
    }

    /** Sets a rate limiter of your own instead. */
    public HttpKickservBuilder rateLimiter(RateLimiter limiter) {
        this.requestsPerSecond = Option.none();
        this.rateLimiter = given("rate_limiter", limiter);
        return this;
    }

    /** Rejects every write with {@code Forbidden} before anything is sent. Kickserv cannot undo a deletion. */
    public HttpKickservBuilder readOnly() {
        this.isReadOnly = true;
        return this;
    }

    /** Adds a listener that is notified of every attempt. */
    public HttpKickservBuilder listener(AttemptListener listener) {
        this.listeners = listeners.appendAll(given("listener", listener));
        return this;
    }

    /** Sends all requests through this proxy. The default is the proxy in the system properties of the JDK, if there is one. */
    public HttpKickservBuilder proxy(String host, int port) {
        this.proxy = given("proxy", host).map(name -> new ProxyServer(name, port));
        return this;
    }

    /**
     * Sets the credentials for a proxy that requires them, whichever way the proxy is configured. They are never sent to the
     * server. Java sends no credentials to a proxy on the way to https unless the JVM was started with
     * {@code -Djdk.http.auth.tunneling.disabledSchemes=}; without that, these credentials are refused.
     */
    public HttpKickservBuilder proxyCredentials(String user, String password) {
        this.proxyCredentials = given("proxy_user", user)
                .flatMap(name -> given("proxy_password", password).map(secret -> new ProxyCredentials(name, secret)));
        return this;
    }

    /**
     * Sets an HTTP client to use instead of an own one. It is not closed. It must not follow redirects, keep cookies, or have an
     * authenticator: on JDK 17 an authenticator removes the key from every request. It may have a proxy, whose credentials go to
     * {@link #proxyCredentials}. It decides by itself which certificates it trusts.
     */
    public HttpKickservBuilder client(HttpClient client) {
        this.client = given("client", client);
        return this;
    }

    /**
     * Sets the clock, the system's by default. Dates in response headers are compared with it, and its day decides whether a job
     * can be in the requested window. Deadlines do not depend on it.
     */
    public HttpKickservBuilder clock(Clock clock) {
        given("clock", clock).forEach(it -> this.clock = it);
        return this;
    }

    /** Replaces time and randomness, for tests. */
    HttpKickservBuilder timeSource(UnaryOperator<TimeSource> other) {
        this.time = other;
        return this;
    }

    /** Returns the adapter, or all violations of the settings. Nothing is sent. */
    public Validation<Seq<Violation>, HttpKickserv> validate() {
        Seq<Violation> broken = violations();
        return Validation.cond(broken.isEmpty(), this::open, () -> broken);
    }

    /**
     * Returns the adapter. Nothing is sent.
     *
     * @throws InvalidInputException with all violations of the settings
     */
    public HttpKickserv build() {
        InvalidInputException.throwIfAny(violations());
        return open();
    }

    private HttpKickserv open() {
        var key = new ApiKey(
                keySource, proxyCredentials.map(ProxyCredentials::secrets).getOrElse(HashSet.empty()));
        var clientFactory = new ClientFactory(
                new AccountEndpoint(baseUri, account, key),
                proxyCredentials,
                new OperationLimits(requestTimeout, operationTimeout, maxResponseBytes),
                retries,
                requestsPerSecond
                        .map(RateLimiter::perSecond)
                        .orElse(rateLimiter)
                        .getOrElse(RateLimiter::none),
                isReadOnly,
                listeners,
                sleeper -> time.apply(TimeSource.system(clock, sleeper)));
        return client.map(given -> new HttpKickserv(clientFactory, given, held -> {}))
                .getOrElse(() -> {
                    var own = new ManagedHttpClient();
                    return new HttpKickserv(clientFactory, own.open(baseUri, connectTimeout, proxy), own::end);
                });
    }

    /** Returns the value. A missing value is reported with all other violations, because it may come from the environment. */
    private <T> Option<T> given(String setting, @Nullable T value) {
        this.missing = value == null ? missing.add(setting) : missing.remove(setting);
        return Option.of(value);
    }

    private Seq<Violation> violations() {
        return missing.toList()
                .map(setting -> Violation.of(setting, Rule.REQUIRED, ""))
                .appendAll(wrong().reject(violation -> missing.contains(violation.field())));
    }

    private Seq<Violation> wrong() {
        return SettingsValidator.baseUri(baseUri, plainHost)
                .appendAll(SettingsValidator.account(account))
                .appendAll(fixedKey.toList().flatMap(SettingsValidator::apiKey))
                .appendAll(SettingsValidator.timeout("connect_timeout", connectTimeout))
                .appendAll(SettingsValidator.timeout("request_timeout", requestTimeout))
                .appendAll(SettingsValidator.timeout("operation_timeout", operationTimeout))
                .appendAll(SettingsValidator.responseBytes(maxResponseBytes))
                .appendAll(requestsPerSecond.toList().flatMap(SettingsValidator::requestsPerSecond))
                .appendAll(proxyViolations())
                .appendAll(client.toList().flatMap(SettingsValidator::client));
    }

    private Seq<Violation> proxyViolations() {
        return proxy.toList()
                .flatMap(server -> client.isDefined()
                        ? SettingsValidator.proxyBesideClient(server)
                        : SettingsValidator.proxy(server))
                .appendAll(proxyCredentials
                        .toList()
                        .flatMap(credentials -> SettingsValidator.proxyCredentials(
                                credentials, baseUri, SettingsValidator.disabledSchemes())));
    }

    /** Returns the settings without key and password. */
    @Override
    public String toString() {
        return List.of(SettingsValidator.withoutSecrets(baseUri), account).mkString("HttpKickservBuilder[", ", ", "]");
    }
}
