package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.fakeserver.RecordedRequest;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the requests to one path. {@code with…} and {@code answeredWith} select those that are as described, and assert that
 * there is one.
 */
@SuppressWarnings("exports") // what is selected so far is a detail
public class ReceivedRequestsAssert extends NavigableAssert<ReceivedRequestsAssert, RequestSelection> {
    public ReceivedRequestsAssert(@Nullable RequestSelection actual) {
        super(actual, ReceivedRequestsAssert.class);
    }

    /** Asserts that there was one such request, and no second. */
    public ReceivedRequestsAssert once() {
        return times(1);
    }

    /**
     * Asserts the number of such requests.
     *
     * @throws IllegalArgumentException if it is less than 1, which {@link FakeKickservAssert#receivedNo} is for
     */
    public ReceivedRequestsAssert times(int number) {
        return count(number, size -> size == number, "");
    }

    /**
     * Asserts that there were no fewer such requests.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReceivedRequestsAssert atLeast(int number) {
        return count(number, size -> size >= number, "at least ");
    }

    /**
     * Asserts that there were no more such requests.
     *
     * @throws IllegalArgumentException if it is less than 1, which {@link FakeKickservAssert#receivedNo} is for
     */
    public ReceivedRequestsAssert atMost(int number) {
        return count(number, size -> size <= number, "at most ");
    }

    /** Selects the requests whose body contains this text. */
    public ReceivedRequestsAssert withBodyContaining(String text) {
        Objects.requireNonNull(text, "text");
        return selected("with a body that contains \"" + text + "\"", request -> request.body()
                .contains(text));
    }

    /** Selects the requests whose query contains this text, such as {@code page=2}, with its escapes. */
    public ReceivedRequestsAssert withQueryContaining(String text) {
        Objects.requireNonNull(text, "text");
        return selected("with a query that contains \"" + text + "\"", request -> request.query()
                .contains(text));
    }

    /** Selects the requests whose response had this HTTP status; 0 is a request that was dropped. */
    public ReceivedRequestsAssert answeredWith(int status) {
        return selected("answered with " + status, request -> request.status() == status);
    }

    private ReceivedRequestsAssert selected(String description, Predicate<RecordedRequest> condition) {
        return part(ReceivedRequestsAssert::new, () -> {
            isNotNull();
            return actual.where(description, condition).orThrow(info.description());
        });
    }

    private ReceivedRequestsAssert count(int number, IntPredicate isExpected, String relation) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "number must be 1 or more, but was " + number + "; receivedNo(...) asserts that there is none");
        }
        return check(isExpected, relation + text(number));
    }

    private ReceivedRequestsAssert check(IntPredicate isExpected, String expected) {
        isNotNull();
        int size = actual.requests().size();
        if (!isExpected.test(size)) {
            throw error("Expecting " + actual.description() + " " + expected + "\nbut it was received " + text(size)
                    + ". Received\n" + RequestText.of(actual.all()));
        }
        return this;
    }

    private static String text(int times) {
        return times == 1 ? "once" : times + " times";
    }
}
