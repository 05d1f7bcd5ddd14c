package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The secrets that must not be printed: key and passwords, plain and as sent over the wire, and secrets of customers in
 * responses.
 */
@ReliesOn("key-is-user-and-password")
final class SecretFinder {
    /** The value under {@code token} and {@code password_digest}, which Kickserv sends with customers (recorded). */
    static final String TOKEN = "canary-of-the-customer-token";

    private static final Seq<String> ACCOUNT_SECRETS = Vector.of(
            FaultTestAccountBuilder.API_KEY,
            TOKEN,
            basicCredentials(FaultTestAccountBuilder.API_KEY, FaultTestAccountBuilder.API_KEY));
    private static final Seq<String> PROXY_SECRETS = Vector.of(
            FaultTestAccountBuilder.PROXY_PASSWORD,
            basicCredentials(FaultTestAccountBuilder.PROXY_USER, FaultTestAccountBuilder.PROXY_PASSWORD));

    private SecretFinder() {}

    static Seq<String> findIn(String text) {
        return ACCOUNT_SECRETS.appendAll(PROXY_SECRETS).filter(text::contains);
    }

    /** Returns the secrets between client and server in a request. */
    static Seq<String> findAccountSecretsIn(WireRequest request) {
        return ACCOUNT_SECRETS.filter(requestText(request)::contains);
    }

    /** Returns the secrets between client and proxy in a request. */
    static Seq<String> findProxySecretsIn(WireRequest request) {
        return PROXY_SECRETS.filter(requestText(request)::contains);
    }

    /** Returns the secrets in all texts of a failure, as a value and as an exception. */
    static Seq<String> findIn(Failure failure) {
        var text = new StringWriter();
        failure.toException().printStackTrace(new PrintWriter(text, true));
        return findIn(failure + failure.message() + failure.response() + text);
    }

    private static String requestText(WireRequest request) {
        return request.target() + request.headers().map(WireRequest.Header::value) + request.body();
    }

    private static String basicCredentials(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
