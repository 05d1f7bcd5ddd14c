package io.github.kickserv4j.testkit.assertj;

import io.vavr.collection.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Creates soft assertions. Where there is no such part, this is the one error that is collected: the assertions on it are made,
 * and their errors are ignored.
 */
record SoftNavigation(SoftAssertionsProvider softly) implements Navigation {
    @Override
    @SuppressWarnings("NullAway") // a missing part
    public <P, S extends AbstractAssert<?, ?>> S navigate(
            Function<@Nullable P, S> assertion, Supplier<? extends P> part) {
        try {
            return soft(() -> assertion.apply(part.get()));
        } catch (AssertionError missing) {
            softly.collectAssertionError(inTest(missing));
            return new SoftNavigation(new SoftAssertions()).soft(() -> assertion.apply(null));
        }
    }

    /** Returns the error without what it was thrown by, so that AssertJ's report names the line of the test. */
    private static AssertionError inTest(AssertionError error) {
        List<StackTraceElement> trace = List.of(error.getStackTrace());
        int proxy = trace.lastIndexWhere(it -> it.getClassName().contains("$ByteBuddy$"));
        error.setStackTrace(trace.drop(proxy + 1).toJavaArray(StackTraceElement[]::new));
        return error;
    }

    private <S extends AbstractAssert<?, ?>> S soft(Supplier<S> assertion) {
        S proxy = softly.proxy(PartAssert.class, Object.class, softly).extracting(assertion);
        return NavigableAssert.navigating(proxy, this);
    }
}
