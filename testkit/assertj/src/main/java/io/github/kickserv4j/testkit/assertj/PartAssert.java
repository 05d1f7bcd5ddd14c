package io.github.kickserv4j.testkit.assertj;

import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/** Turns assertions into soft ones: AssertJ does so with the result of a method of this name, if the assertion is a proxy. */
class PartAssert extends AbstractAssert<PartAssert, Object> {
    public PartAssert(Object actual) {
        super(actual, PartAssert.class);
    }

    public <S extends AbstractAssert<?, ?>> S extracting(Supplier<S> assertion) {
        return assertion.get();
    }
}
