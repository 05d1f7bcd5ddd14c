package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What nobody may ever read: key and passwords, as they are and as they go over the wire, and what the server says of customers. */
final class SecretFinder {
    /** What stands under {@code token} and {@code password_digest}, which Kickserv sends with customers (recorded). */
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

    /** What is between the client and the server alone. */
    static Seq<String> findAccountSecretsIn(WireRequest request) {
        return ACCOUNT_SECRETS.filter(requestText(request)::contains);
    }

    /** What is between the client and the proxy alone. */
    static Seq<String> findProxySecretsIn(WireRequest request) {
        return PROXY_SECRETS.filter(requestText(request)::contains);
    }

    /** Those in all that a failure says, as a value and as an exception. */
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
