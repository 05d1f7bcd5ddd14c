package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What nobody may ever read: key and passwords, as they are and as they go over the wire, and what the server says of customers. */
final class Secrets {
    /** What stands under {@code token} and {@code password_digest}, which Kickserv sends with customers (recorded). */
    static final String TOKEN = "canary-of-the-customer-token";

    private static final Seq<String> OF_THE_ACCOUNT = Vector.of(Terms.KEY, TOKEN, encoded(Terms.KEY, Terms.KEY));
    private static final Seq<String> OF_THE_PROXY =
            Vector.of(Terms.PROXY_PASSWORD, encoded(Terms.PROXY_USER, Terms.PROXY_PASSWORD));

    private Secrets() {}

    static Seq<String> in(String text) {
        return OF_THE_ACCOUNT.appendAll(OF_THE_PROXY).filter(text::contains);
    }

    /** What is between the client and the server alone. */
    static Seq<String> ofTheAccountIn(WireRequest request) {
        return OF_THE_ACCOUNT.filter(told(request)::contains);
    }

    /** What is between the client and the proxy alone. */
    static Seq<String> ofTheProxyIn(WireRequest request) {
        return OF_THE_PROXY.filter(told(request)::contains);
    }

    /** Those in all that a failure says, as a value and as an exception. */
    static Seq<String> in(Failure failure) {
        var text = new StringWriter();
        failure.toException().printStackTrace(new PrintWriter(text, true));
        return in(failure + failure.message() + failure.reply() + text);
    }

    private static String told(WireRequest request) {
        return request.target() + request.headers().map(WireRequest.Header::value) + request.body();
    }

    private static String encoded(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
