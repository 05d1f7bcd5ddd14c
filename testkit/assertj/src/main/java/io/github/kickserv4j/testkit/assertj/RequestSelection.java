package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import org.assertj.core.description.Description;

/**
 * The requests that are as described.
 *
 * @param all those that are not, too
 */
record RequestSelection(Seq<RecordedRequest> requests, String description, Seq<RecordedRequest> all) {
    RequestSelection where(String more, Predicate<RecordedRequest> condition) {
        return new RequestSelection(requests.filter(condition), description + " " + more, all);
    }

    /** Returns the same if there is one, or throws an error that begins with this description. */
    RequestSelection orThrow(Description prefix) {
        new ReceivedRequestsAssert(this).as(prefix).atLeast(1);
        return this;
    }
}
