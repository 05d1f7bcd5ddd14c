package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The assertions on a record of an account. A failed one names the record, and shows the values that could not be read. */
abstract class RecordAssert<SELF extends RecordAssert<SELF, R>, R> extends NavigableAssert<SELF, R> {
    RecordAssert(@Nullable R actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** Returns the kind and the identity of the record, such as {@code customer 380}. */
    abstract String subject();

    abstract Seq<Violation> unreadable();

    /** Asserts that every value that the server sent could be read. */
    public SELF hasNoUnreadableValues() {
        isNotNull();
        if (!unreadable().isEmpty()) {
            throw error("Expecting " + subject() + " to have no unreadable values" + unreadableText());
        }
        return myself;
    }

    /** Asserts that the property has a value, and that it is equal to the expected one. */
    <V> SELF has(String property, V expected, Function<? super R, Option<V>> reader) {
        Objects.requireNonNull(expected, property);
        return has(property, expected, reader, expected::equals);
    }

    /** Asserts that the property has a value that is the same as the expected one. */
    <V> SELF has(String property, Object expected, Function<? super R, Option<V>> reader, Predicate<? super V> isSame) {
        isNotNull();
        Option<V> found = reader.apply(actual);
        if (!found.exists(isSame)) {
            String was = found.map(value -> "but it was\n  " + text(value)).getOrElse("but it has none");
            String message =
                    "Expecting " + subject() + " to have the " + property + "\n  " + text(expected) + "\n" + was;
            throw error(message + unreadableText(), found.getOrNull(), expected);
        }
        return myself;
    }

    /** Asserts that the record is as described. */
    SELF is(String description, Predicate<? super R> condition, Function<? super R, ?> found) {
        isNotNull();
        if (!condition.test(actual)) {
            throw error("Expecting " + subject() + " to be " + description + "\nbut it has\n  " + found.apply(actual)
                    + unreadableText());
        }
        return myself;
    }

    private String unreadableText() {
        return unreadable().isEmpty() ? "" : "\nunreadable values\n" + ViolationText.of(unreadable());
    }

    private String text(Object value) {
        return info.representation().toStringOf(value);
    }
}
