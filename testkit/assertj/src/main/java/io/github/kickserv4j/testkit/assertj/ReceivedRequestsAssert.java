package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.vavr.collection.Seq;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the requests to one path. {@code with…} and {@code answeredWith} select those that are as described, and assert that
 * there is one.
 */
public class ReceivedRequestsAssert extends AbstractAssert<ReceivedRequestsAssert, Seq<RecordedRequest>> {
    private final String requested;
    private final Seq<RecordedRequest> all;

    ReceivedRequestsAssert(Seq<RecordedRequest> actual, String requested, Seq<RecordedRequest> all) {
        super(actual, ReceivedRequestsAssert.class);
        this.requested = requested;
        this.all = all;
    }

    /** Asserts that there was one such request, and no second. */
    public ReceivedRequestsAssert once() {
        return times(1);
    }

    /** Asserts the number of such requests. */
    public ReceivedRequestsAssert times(int number) {
        return check(actual.size() == number, text(number));
    }

    /** Asserts that there were no fewer such requests. */
    public ReceivedRequestsAssert atLeast(int number) {
        return check(actual.size() >= number, "at least " + text(number));
    }

    /** Asserts that there were no more such requests. */
    public ReceivedRequestsAssert atMost(int number) {
        return check(actual.size() <= number, "at most " + text(number));
    }

    /** Selects the requests whose body contains this text. */
    public ReceivedRequestsAssert withBodyContaining(String text) {
        Objects.requireNonNull(text, "text");
        return selected(
                actual.filter(request -> request.body().contains(text)), "with a body that contains \"" + text + "\"");
    }

    /** Selects the requests whose query contains this text, such as {@code page=2}, with its escapes. */
    public ReceivedRequestsAssert withQueryContaining(String text) {
        Objects.requireNonNull(text, "text");
        return selected(
                actual.filter(request -> request.query().contains(text)),
                "with a query that contains \"" + text + "\"");
    }

    /** Selects the requests whose response had this HTTP status; 0 is a request that was dropped. */
    public ReceivedRequestsAssert answeredWith(int status) {
        return selected(actual.filter(request -> request.status() == status), "answered with " + status);
    }

    private ReceivedRequestsAssert selected(Seq<RecordedRequest> selection, String description) {
        return new ReceivedRequestsAssert(selection, requested + " " + description, all)
                .as(info.descriptionText())
                .atLeast(1);
    }

    private ReceivedRequestsAssert check(boolean holds, String expected) {
        if (!holds) {
            String message = "Expecting " + requested + " " + expected + "\nbut it was received " + text(actual.size())
                    + ". Received\n" + RequestText.of(all);
            throw failure(message.replace("%", "%%"));
        }
        return this;
    }

    private static String text(int times) {
        return times == 1 ? "once" : times + " times";
    }
}
