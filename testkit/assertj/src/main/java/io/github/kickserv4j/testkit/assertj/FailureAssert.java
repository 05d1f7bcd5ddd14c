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

/** Assertions on a failure. Each of them shows its message, its kind and its delivery if it fails. */
public class FailureAssert extends NavigableAssert<FailureAssert, Failure> {
    public FailureAssert(@Nullable Failure actual) {
        super(actual, FailureAssert.class);
    }

    /** Asserts the kind of the failure, such as {@code NotFound.class}. */
    public FailureAssert hasKind(Class<? extends Failure> kind) {
        Objects.requireNonNull(kind, "kind");
        isNotNull();
        return check(kind.isInstance(actual), "the failure " + FailureText.kind(kind));
    }

    /** Asserts whether the server may have carried out the request. */
    public FailureAssert hasDelivery(Delivery delivery) {
        Objects.requireNonNull(delivery, "delivery");
        isNotNull();
        return check(actual.delivery() == delivery, "a failure with the delivery " + delivery);
    }

    /** Asserts that a write may have been carried out. */
    public FailureAssert isOutcomeUnknown() {
        isNotNull();
        return check(actual.isOutcomeUnknown(), "the failure of a write whose outcome is unknown");
    }

    /** Asserts that nothing was written. */
    public FailureAssert isOutcomeKnown() {
        isNotNull();
        return check(!actual.isOutcomeUnknown(), "a failure whose outcome is known");
    }

    /** Asserts that the failure holds the write to reconcile, and that it is of this kind. */
    public FailureAssert hasUncertainWrite(Class<? extends Write<?>> kind) {
        Objects.requireNonNull(kind, "kind");
        isNotNull();
        boolean has = actual.uncertainWrite().exists(uncertain -> kind.isInstance(uncertain.write()));
        return check(has, "a failure with an uncertain write of the type " + kind.getSimpleName());
    }

    /** Asserts that there is no write to reconcile. */
    public FailureAssert hasNoUncertainWrite() {
        isNotNull();
        return check(actual.uncertainWrite().isEmpty(), "a failure without an uncertain write");
    }

    /**
     * Asserts the operation that failed.
     *
     * @param name port and method, such as {@code customers.get}
     */
    public FailureAssert hasOperation(String name) {
        Objects.requireNonNull(name, "name");
        isNotNull();
        return check(actual.operation().name().equals(name), "a failure of " + name);
    }

    /** Asserts the operation that failed, with its subject. */
    public FailureAssert hasOperation(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        isNotNull();
        return check(actual.operation().equals(operation), "a failure of " + operation);
    }

    /** Asserts that the server answered with this HTTP status. */
    public FailureAssert hasStatus(int status) {
        isNotNull();
        return check(actual.response().exists(it -> it.status() == status), "a failure with the status " + status);
    }

    /** Asserts that this text is a part of the message. */
    public FailureAssert hasMessageContaining(String text) {
        Objects.requireNonNull(text, "text");
        isNotNull();
        return check(actual.message().contains(text), "a failure whose message contains \"" + text + "\"");
    }

    /** Asserts that input was refused because this rule is broken, by any field. */
    public FailureAssert hasViolation(Rule<?> rule) {
        return has(ExpectedViolation.of(rule));
    }

    /** Asserts that input was refused because this field breaks this rule. */
    public FailureAssert hasViolation(String field, Rule<?> rule) {
        return has(ExpectedViolation.of(field, rule));
    }

    /** Returns assertions on the violations, which only an {@code Invalid} has. */
    public ListAssert<Violation> violations() {
        return listPart(this::violationsFound);
    }

    private FailureAssert has(ExpectedViolation expected) {
        isNotNull();
        return check(violationsFound().exists(expected::matches), expected.toString());
    }

    private Seq<Violation> violationsFound() {
        return actual instanceof Failure.Invalid invalid ? invalid.violations() : List.empty();
    }

    private FailureAssert check(boolean holds, String expected) {
        if (!holds) {
            String write = actual.uncertainWrite()
                    .map(it -> "\n  uncertain write: " + it)
                    .getOrElse("");
            String message = "Expecting " + expected + "\nbut got the failure\n" + FailureText.of(actual) + write;
            throw failure(message.replace("%", "%%"));
        }
        return this;
    }
}
