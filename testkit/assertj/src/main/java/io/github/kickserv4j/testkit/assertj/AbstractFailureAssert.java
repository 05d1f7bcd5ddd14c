package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/** The assertions on a failure of any kind. Each of them shows its message, its kind and its delivery if it fails. */
abstract class AbstractFailureAssert<SELF extends AbstractFailureAssert<SELF, F>, F extends Failure>
        extends NavigableAssert<SELF, F> {
    AbstractFailureAssert(@Nullable F actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** Asserts the kind of the failure, such as {@code NotFound.class}. */
    public SELF hasKind(Class<? extends Failure> kind) {
        Objects.requireNonNull(kind, "kind");
        isNotNull();
        return check(kind.isInstance(actual), "the failure " + FailureText.kind(kind));
    }

    /** Asserts whether the server may have carried out the request. */
    public SELF hasDelivery(Delivery delivery) {
        Objects.requireNonNull(delivery, "delivery");
        isNotNull();
        return check(actual.delivery() == delivery, "a failure with the delivery " + delivery);
    }

    /** Asserts that a write may have been carried out. */
    public SELF isOutcomeUnknown() {
        isNotNull();
        return check(actual.isOutcomeUnknown(), "the failure of a write whose outcome is unknown");
    }

    /** Asserts that nothing was written. */
    public SELF isOutcomeKnown() {
        isNotNull();
        return check(!actual.isOutcomeUnknown(), "a failure whose outcome is known");
    }

    /** Asserts that the failure holds the write to reconcile, and that it is of this kind. */
    public SELF hasUncertainWrite(Class<? extends Write<?>> kind) {
        Objects.requireNonNull(kind, "kind");
        isNotNull();
        boolean has = actual.uncertainWrite().exists(uncertain -> kind.isInstance(uncertain.write()));
        return check(has, "a failure with an uncertain write of the type " + kind.getSimpleName());
    }

    /** Asserts that there is no write to reconcile. */
    public SELF hasNoUncertainWrite() {
        isNotNull();
        return check(actual.uncertainWrite().isEmpty(), "a failure without an uncertain write");
    }

    /**
     * Asserts the operation that failed.
     *
     * @param name port and method, such as {@code customers.get}
     */
    public SELF hasOperation(String name) {
        Objects.requireNonNull(name, "name");
        isNotNull();
        return check(actual.operation().name().equals(name), "a failure of " + name);
    }

    /** Asserts the operation that failed, with its subject. */
    public SELF hasOperation(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        isNotNull();
        return check(actual.operation().equals(operation), "a failure of " + operation);
    }

    /** Asserts that the server answered with this HTTP status. */
    public SELF hasStatus(int status) {
        isNotNull();
        return check(actual.response().exists(it -> it.status() == status), "a failure with the status " + status);
    }

    /** Asserts that there was no response, as there is none if the connection was closed. */
    public SELF hasNoResponse() {
        isNotNull();
        return check(actual.response().isEmpty(), "a failure without a response");
    }

    /** Asserts the server's name for the request. */
    public SELF hasRequestId(String id) {
        Objects.requireNonNull(id, "id");
        isNotNull();
        boolean has = actual.response().exists(it -> it.requestId().contains(id));
        return check(has, "a failure with the request id " + id);
    }

    /** Asserts the number of attempts, with the last one. */
    public SELF hasAttempts(int number) {
        isNotNull();
        int attempts = actual.earlierFailures().size() + 1;
        return check(attempts == number, "a failure after attempts: " + number + ", not " + attempts);
    }

    /** Asserts the page at which a walk over all pages failed. */
    public SELF hasPage(int number) {
        isNotNull();
        return check(actual.page().exists(it -> it.number() == number), "a failure of page " + number);
    }

    /** Asserts that a walk over all pages failed at an unreadable row, after which it continues. */
    public SELF hasUnreadableRow() {
        isNotNull();
        return check(actual.row().isDefined(), "a failure of an unreadable row");
    }

    /** Asserts that this text is a part of the reason, which is the message without the operation. */
    public SELF hasReasonContaining(String text) {
        Objects.requireNonNull(text, "text");
        isNotNull();
        return check(actual.reason().contains(text), "a failure whose reason contains \"" + text + "\"");
    }

    /** Asserts that this text is a part of the message. */
    public SELF hasMessageContaining(String text) {
        Objects.requireNonNull(text, "text");
        isNotNull();
        return check(actual.message().contains(text), "a failure whose message contains \"" + text + "\"");
    }

    /** Asserts that input was refused because this rule is broken, by any field. */
    public SELF hasViolation(Rule<?> rule) {
        return has(ExpectedViolation.of(rule));
    }

    /** Asserts that input was refused because this field breaks this rule. */
    public SELF hasViolation(String field, Rule<?> rule) {
        return has(ExpectedViolation.of(field, rule));
    }

    /** Returns assertions on the violations, which only an {@code Invalid} has. */
    public ListAssert<Violation> violations() {
        return listPart(this::violationsFound);
    }

    SELF has(ExpectedViolation expected) {
        isNotNull();
        return check(violationsFound().exists(expected::matches), expected.toString());
    }

    private Seq<Violation> violationsFound() {
        return actual instanceof Failure.Invalid invalid ? invalid.violations() : List.empty();
    }

    SELF check(boolean holds, String expected) {
        if (!holds) {
            String write = actual.uncertainWrite()
                    .map(it -> "\n  uncertain write: " + it)
                    .getOrElse("");
            throw error("Expecting " + expected + "\nbut got the failure\n" + FailureText.of(actual) + write);
        }
        return myself;
    }
}
