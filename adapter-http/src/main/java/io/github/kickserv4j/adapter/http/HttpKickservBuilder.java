package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Account;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** Collects what it takes to reach an account. Account and key must be given; all else has a default. */
public final class HttpKickservBuilder {
    private URI baseUri = URI.create("https://app.kickserv.com");
    private String account = "";
    private String apiKey = "";
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration requestTimeout = Duration.ofSeconds(30);
    private Duration operationTimeout = Duration.ofSeconds(60);
    private Option<HttpClient> client = Option.none();

    HttpKickservBuilder() {}

    /** Where Kickserv is, without the account; {@code https://app.kickserv.com} unless said otherwise (documented). */
    public HttpKickservBuilder baseUri(URI baseUri) {
        this.baseUri = baseUri;
        return this;
    }

    /** The account's slug: what follows the host in the address of its pages. */
    public HttpKickservBuilder account(String slug) {
        this.account = slug;
        return this;
    }

    /** The API token of one of the account's users. What that user may do and see, is what this client may. */
    public HttpKickservBuilder apiKey(String apiKey) {
        this.apiKey = apiKey;
        return this;
    }

    /** How long a connection may take; 5 seconds unless said otherwise. Has no effect on a client that is given. */
    public HttpKickservBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = timeout;
        return this;
    }

    /** How long one request may take, from connecting to the last byte of its answer; 30 seconds unless said otherwise. */
    public HttpKickservBuilder requestTimeout(Duration timeout) {
        this.requestTimeout = timeout;
        return this;
    }

    /** How long one call of a port may take, with all the requests it makes; 60 seconds unless said otherwise. */
    public HttpKickservBuilder operationTimeout(Duration timeout) {
        this.operationTimeout = timeout;
        return this;
    }

    /** A client to use instead of an own one, which is not closed; it neither follows redirects, nor keeps cookies, nor has an
     * authenticator. */
    public HttpKickservBuilder client(HttpClient client) {
        this.client = Option.some(client);
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
        return new HttpKickserv(this, client.getOrElse(() -> OwnClient.open(connectTimeout)), client.isEmpty());
    }

    private Seq<Violation> violations() {
        return Settings.baseUri(baseUri)
                .appendAll(Settings.account(account))
                .appendAll(Settings.apiKey(apiKey))
                .appendAll(Settings.timeout("connect_timeout", connectTimeout))
                .appendAll(Settings.timeout("request_timeout", requestTimeout))
                .appendAll(Settings.timeout("operation_timeout", operationTimeout))
                .appendAll(client.toList().flatMap(Settings::client));
    }

    Account checkedAccount() {
        return new Account(baseUri, account, apiKey);
    }

    Duration requestTimeout() {
        return requestTimeout;
    }

    Duration operationTimeout() {
        return operationTimeout;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return List.of(Settings.shown(baseUri), account).mkString("HttpKickservBuilder[", ", ", "]");
    }
}
