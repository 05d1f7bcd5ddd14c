package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.vavr.collection.Seq;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the last 1,000 requests that a fake server received. A failed one lists the latest of them. */
public class FakeKickservAssert extends NavigableAssert<FakeKickservAssert, FakeKickserv> {
    public FakeKickservAssert(@Nullable FakeKickserv actual) {
        super(actual, FakeKickservAssert.class);
    }

    /**
     * Asserts that there was a request to this path, and returns assertions on all of them. {@link #receivedNo} asserts that there was
     * none.
     *
     * @param method a verb, or {@code *} for any
     * @param path a path below the account, such as {@code /customers/*}{@code /notes.json}: {@code *} is any text within a
     *     segment, {@code **} any text
     */
    public ReceivedRequestsAssert received(String method, String path) {
        return part(ReceivedRequestsAssert::new, () -> {
            Seq<RecordedRequest> requests = requests(method, path);
            String requested = method + " " + path;
            check(
                    requests.nonEmpty(),
                    "Expecting " + requested + "\nbut it was not received, which receivedNo(...) asserts. Received");
            return new RequestSelection(requests, requested, actual.requests());
        });
    }

    /** Asserts that there was no request to this path; see {@link #received}. */
    public FakeKickservAssert receivedNo(String method, String path) {
        return checkNone(requests(method, path), method + " " + path);
    }

    /** Asserts that there was no request at all. */
    public FakeKickservAssert receivedNothing() {
        isNotNull();
        return checkNone(actual.requests(), "request");
    }

    /** Returns assertions on the requests to all accounts, oldest first. */
    public ListAssert<RecordedRequest> requests() {
        return listPart(() -> actual.requests());
    }

    private Seq<RecordedRequest> requests(String method, String path) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        isNotNull();
        return actual.requests(method, path);
    }

    private FakeKickservAssert checkNone(Seq<RecordedRequest> found, String requested) {
        String were = found.size() == 1 ? "was" : "were";
        check(
                found.isEmpty(),
                "Expecting no " + requested + "\nbut " + found.size() + " of these " + were + " received");
        return this;
    }

    private void check(boolean isAsExpected, String message) {
        if (!isAsExpected) {
            throw error(message + "\n" + RequestText.of(actual.requests()));
        }
    }
}
