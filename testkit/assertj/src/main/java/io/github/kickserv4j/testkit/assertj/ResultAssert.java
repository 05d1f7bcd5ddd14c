package io.github.kickserv4j.testkit.assertj;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;

/** The assertions on the value of a result that can be without one. */
abstract class ResultAssert<SELF extends ResultAssert<SELF, A, T>, A, T> extends NavigableAssert<SELF, A> {
    ResultAssert(@Nullable A actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** Returns the value, or the reason for which there is none, in lines. */
    abstract Either<String, T> valueOrReason();

    /** Asserts that there is a value equal to this one. */
    public SELF hasValue(T expected) {
        Objects.requireNonNull(expected, "expected");
        T found = valueOrThrow("the value\n  " + text(expected));
        if (!expected.equals(found)) {
            throw error(difference(expected, found), found, expected);
        }
        return myself;
    }

    /** Asserts that there is a value that fulfils these requirements. */
    public SELF hasValueSatisfying(Consumer<? super T> requirements) {
        Objects.requireNonNull(requirements, "requirements");
        requirements.accept(valueOrThrow("a value"));
        return myself;
    }

    /** Returns assertions on the value. */
    public ObjectAssert<T> value() {
        return part((@Nullable T value) -> new ObjectAssert<>(value), () -> valueOrThrow("a value"));
    }

    /**
     * Returns assertions on the value, of this kind, as in {@code value(CUSTOMER)}.
     *
     * @param kind a constant of {@link KickservAssertFactories}, or of AssertJ's {@code InstanceOfAssertFactories}
     */
    public <ASSERT extends AbstractAssert<?, ?>> ASSERT value(InstanceOfAssertFactory<?, ASSERT> kind) {
        Objects.requireNonNull(kind, "kind");
        return part(
                (@Nullable T value) -> kind.createAssert(type -> value), () -> ofKind(valueOrThrow("a value"), kind));
    }

    private T ofKind(T value, InstanceOfAssertFactory<?, ?> kind) {
        var unused = new ObjectAssert<>(value).as(info.description()).asInstanceOf(kind);
        return value;
    }

    T valueOrThrow(String expected) {
        isNotNull();
        Either<String, T> found = valueOrReason();
        if (found.isLeft()) {
            throw error("Expecting " + expected + "\nbut got " + found.getLeft());
        }
        return found.get();
    }

    /** Returns the identity of the value if it is a record, or else the value, cut if it is long. */
    String text(Object value) {
        return valueText().of(value);
    }

    private ValueText valueText() {
        return new ValueText(info.representation());
    }

    private String difference(T expected, T found) {
        Seq<String> differences =
                ComponentDifference.between(expected, found).map(difference -> difference.text(valueText()));
        boolean isDistinct = !differences.isEmpty() || !text(expected).equals(text(found));
        Function<Object, String> text = isDistinct ? this::text : valueText()::whole;
        return "Expecting the value\n  " + text.apply(expected) + "\nbut it was\n  " + text.apply(found)
                + (differences.isEmpty()
                        ? ""
                        : ValueText.lines(differences).mkString("\nwhich differs in\n  ", "\n  ", ""));
    }
}
