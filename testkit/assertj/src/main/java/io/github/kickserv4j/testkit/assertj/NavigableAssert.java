package io.github.kickserv4j.testkit.assertj;

import io.vavr.collection.Seq;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.error.AssertionErrorCreator;
import org.assertj.core.error.ShouldNotBeNull;
import org.jspecify.annotations.Nullable;

/** An assertion that leads to others, on parts of its actual value. They are soft where it is soft. */
abstract class NavigableAssert<SELF extends NavigableAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {
    private Navigation navigation = Navigation.HARD;

    NavigableAssert(@Nullable A actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** Asserts that there is an actual value. The error of AssertJ's own method would name a line of this package. */
    @Override
    public SELF isNotNull() {
        if (actual == null) {
            throw assertionError(ShouldNotBeNull.shouldNotBeNull());
        }
        return myself;
    }

    /** Returns an error with this message, which is no format. */
    AssertionError error(String message) {
        return failure("%s", message);
    }

    /** Returns an error that also holds the values, for tools that compare them. AssertJ's own method takes each message for a format. */
    AssertionError error(String message, @Nullable Object found, Object expected) {
        AssertionError plain = error(message);
        AssertionError comparable =
                new AssertionErrorCreator().assertionError(plain.getMessage(), found, expected, info.representation());
        comparable.setStackTrace(plain.getStackTrace());
        return comparable;
    }

    /** Sets what the assertions on the parts are, and returns the same assertion. */
    static <S extends AbstractAssert<?, ?>> S navigating(S assertion, Navigation navigation) {
        if (assertion instanceof NavigableAssert<?, ?> navigable) {
            ((NavigableAssert<?, ?>) navigable).navigation = navigation;
        }
        return assertion;
    }

    /**
     * Returns the assertions on a part.
     *
     * @param part returns the part, or fails
     */
    <P, S extends AbstractAssert<?, ?>> S part(Function<@Nullable P, S> assertion, Supplier<? extends P> part) {
        S created = navigation.navigate(assertion, part);
        created.as(info.description());
        return created;
    }

    /** Returns the assertions on a part that is a list. */
    <T> ListAssert<T> listPart(Supplier<? extends Seq<? extends T>> part) {
        return part((@Nullable List<? extends T> list) -> new ListAssert<T>(list), () -> {
            isNotNull();
            return List.<T>copyOf(part.get().asJava());
        });
    }
}
