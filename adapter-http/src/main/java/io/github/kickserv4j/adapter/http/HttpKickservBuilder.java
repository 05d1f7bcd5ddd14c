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
import io.github.kickserv4j.ports.Kickserv;
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

/** Collects what it takes to reach an account. Account and key must be given; all else has a default. */
public final class HttpKickservBuilder {
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

    /** Where Kickserv is, without the account; {@code https://app.kickserv.com} unless said otherwise (documented). */
    public HttpKickservBuilder baseUri(URI baseUri) {
        given("base_uri", baseUri).forEach(it -> this.baseUri = it);
        return this;
    }

    /**
     * Lets the base URI be plain http to this one host, such as a proxy inside your own network. Everybody on the way can then read
     * the key and all customers. To this machine itself plain http is always allowed.
     */
    public HttpKickservBuilder plainHttpTo(String host) {
        this.plainHost = given("plain_http_to", host);
        return this;
    }

    /** The account's slug: what follows the host in the address of its pages. */
    public HttpKickservBuilder account(String slug) {
        given("account", slug).forEach(it -> this.account = it);
        return this;
    }

    /** The API token of one of the account's users. What that user may do and see, is what this client may. */
    public HttpKickservBuilder apiKey(String apiKey) {
        this.fixedKey = given("api_key", apiKey);
        this.keySource = () -> apiKey;
        return this;
    }

    /**
     * Where to get the API token, for one that changes while this client lives: asked when it is first needed, and once more after
     * each 401. If there is another one then, the request is sent again with it. Called by the thread of the call, one at a time, and
     * not cut by its deadline, so it should be quick; if it throws, or what it gives cannot be sent, nothing is sent.
     */
    public HttpKickservBuilder apiKeyFrom(Supplier<String> source) {
        this.fixedKey = Option.none();
        given("api_key", source).forEach(it -> this.keySource = it);
        return this;
    }

    /** How long a connection may take; 5 seconds unless said otherwise. Has no effect on a client that is given. */
    public HttpKickservBuilder connectTimeout(Duration timeout) {
        given("connect_timeout", timeout).forEach(it -> this.connectTimeout = it);
        return this;
    }

    /** How long one request may take, from connecting to the last byte of its answer; 30 seconds unless said otherwise. */
    public HttpKickservBuilder requestTimeout(Duration timeout) {
        given("request_timeout", timeout).forEach(it -> this.requestTimeout = it);
        return this;
    }

    /**
     * How long one call of a port may take, with all the requests it makes, all their repetitions, the waits between them, and
     * decoding; 60 seconds unless said otherwise.
     */
    public HttpKickservBuilder operationTimeout(Duration timeout) {
        given("operation_timeout", timeout).forEach(it -> this.operationTimeout = it);
        return this;
    }

    /** How long the body of an answer may be, on the wire and after unzipping; 16 MiB unless said otherwise. */
    public HttpKickservBuilder maxResponseBytes(long bytes) {
        this.maxResponseBytes = bytes;
        return this;
    }

    /** What is repeated, and when; {@link RetryPolicy#STANDARD} unless said otherwise. */
    public HttpKickservBuilder retries(RetryPolicy policy) {
        given("retries", policy).forEach(it -> this.retries = it);
        return this;
    }

    /** How many requests all threads together send a second, evenly spread; no limit unless said otherwise. */
    public HttpKickservBuilder requestsPerSecond(int requests) {
        this.requestsPerSecond = Option.some(requests);
        this.rateLimiter = Option.none();
        return this;
    }

    /** A limiter of your own, instead. */
    public HttpKickservBuilder rateLimiter(RateLimiter limiter) {
        this.requestsPerSecond = Option.none();
        this.rateLimiter = given("rate_limiter", limiter);
        return this;
    }

    /** Refuses every write with {@code Forbidden}, before anything is sent: Kickserv cannot undo a deletion (documented). */
    public HttpKickservBuilder readOnly() {
        this.isReadOnly = true;
        return this;
    }

    /** Somebody who is told of every attempt. Each one that is added is. */
    public HttpKickservBuilder listener(AttemptListener listener) {
        this.listeners = listeners.appendAll(given("listener", listener));
        return this;
    }

    /**
     * Sends everything through this proxy; unless said otherwise, through the one that the system properties of the JDK name, if
     * they name any.
     */
    public HttpKickservBuilder proxy(String host, int port) {
        this.proxy = given("proxy", host).map(name -> new ProxyServer(name, port));
        return this;
    }

    /**
     * What a proxy is told that asks for a password, whether the client goes through it by itself or is given so; the server is
     * never told. Java tells a proxy on the way to https no password unless it was started with
     * {@code -Djdk.http.auth.tunneling.disabledSchemes=}, without which these are refused.
     */
    public HttpKickservBuilder proxyCredentials(String user, String password) {
        this.proxyCredentials = given("proxy_user", user)
                .flatMap(name -> given("proxy_password", password).map(secret -> new ProxyCredentials(name, secret)));
        return this;
    }

    /**
     * A client to use instead of an own one, which is not closed; it neither follows redirects, nor keeps cookies, nor has an
     * authenticator: on JDK 17 one takes the key out of every request. It may have a proxy, whose password goes to
     * {@link #proxyCredentials}. Whom it trusts is its affair.
     */
    public HttpKickservBuilder client(HttpClient client) {
        this.client = given("client", client);
        return this;
    }

    /**
     * The time of day, to which dates in answers are held, and by whose days it is told whether a job can be in the window that was
     * asked for; deadlines do not depend on it. The system's unless said otherwise.
     */
    public HttpKickservBuilder clock(Clock clock) {
        given("clock", clock).forEach(it -> this.clock = it);
        return this;
    }

    /** Other time and chance, for tests. */
    HttpKickservBuilder timeSource(UnaryOperator<TimeSource> other) {
        this.time = other;
        return this;
    }

    /** The adapter, or all that is wrong with what was given. Nothing is sent. */
    public Validation<Seq<Violation>, HttpKickserv> validate() {
        Seq<Violation> broken = violations();
        return Validation.cond(broken.isEmpty(), this::open, () -> broken);
    }

    /**
     * The adapter. Nothing is sent.
     *
     * @throws InvalidInputException with all that is wrong with what was given
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
                    return new HttpKickserv(clientFactory, own.open(connectTimeout, proxy), own::end);
                });
    }

    /** The value; that there is none is said with all else that is wrong, since it may have been read from an environment. */
    private <T> Option<T> given(String setting, @Nullable T value) {
        this.missing = value == null ? missing.add(setting) : missing.remove(setting);
        return Option.of(value);
    }

    private Seq<Violation> violations() {
        return missing.toList()
                .map(setting -> new Violation(setting, Rule.REQUIRED, ""))
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
                        ? List.of(new Violation("proxy", "is for the client that is given to have", server.host()))
                        : SettingsValidator.proxy(server))
                .appendAll(proxyCredentials
                        .toList()
                        .flatMap(credentials -> SettingsValidator.proxyCredentials(
                                credentials, baseUri, SettingsValidator.disabledSchemes())));
    }

    /** Without key and password. */
    @Override
    public String toString() {
        return List.of(SettingsValidator.withoutSecrets(baseUri), account).mkString("HttpKickservBuilder[", ", ", "]");
    }
}
