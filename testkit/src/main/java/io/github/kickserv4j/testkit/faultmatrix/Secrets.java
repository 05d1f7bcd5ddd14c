package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What nobody may ever read: the key, as it is and as it goes over the wire, and what the server says of customers. */
final class Secrets {
    /** What stands under {@code token} and {@code password_digest}, which Kickserv sends with customers (recorded). */
    static final String TOKEN = "canary-of-the-customer-token";

    private static final Seq<String> ALL = Vector.of(
            Terms.KEY,
            TOKEN,
            Base64.getEncoder().encodeToString((Terms.KEY + ":" + Terms.KEY).getBytes(StandardCharsets.UTF_8)));

    private Secrets() {}

    static Seq<String> in(String text) {
        return ALL.filter(text::contains);
    }

    /** Those in all that a failure says, as a value and as an exception. */
    static Seq<String> in(Failure failure) {
        var text = new StringWriter();
        failure.toException().printStackTrace(new PrintWriter(text, true));
        return in(failure + failure.message() + failure.reply() + text);
    }
}
