package io.github.kickserv4j.testkit.assertj;

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
            softly.collectAssertionError(missing);
            return new SoftNavigation(new SoftAssertions()).soft(() -> assertion.apply(null));
        }
    }

    private <S extends AbstractAssert<?, ?>> S soft(Supplier<S> assertion) {
        S proxy = softly.proxy(PartAssert.class, Object.class, softly).extracting(assertion);
        return NavigableAssert.navigating(proxy, this);
    }
}
