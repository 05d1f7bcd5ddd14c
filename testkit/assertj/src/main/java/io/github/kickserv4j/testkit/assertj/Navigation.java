package io.github.kickserv4j.testkit.assertj;

import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Creates the assertions on a part of the actual value of another assertion. */
interface Navigation {
    /** Throws if there is no such part. */
    Navigation HARD = new Navigation() {
        @Override
        public <P, S extends AbstractAssert<?, ?>> S navigate(
                Function<@Nullable P, S> assertion, Supplier<? extends P> part) {
            return assertion.apply(part.get());
        }
    };

    <P, S extends AbstractAssert<?, ?>> S navigate(Function<@Nullable P, S> assertion, Supplier<? extends P> part);
}
