package io.github.kickserv4j.testkit.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Runs an assertion that must fail. */
final class FailingAssertion {
    private FailingAssertion() {}

    /** Asserts that the assertion fails with exactly these lines. */
    static void shouldFailWith(ThrowingCallable assertion, String... lines) {
        AssertionError error = catchThrowableOfType(AssertionError.class, assertion);

        assertThat(error).as("the assertion passed").isNotNull();
        assertThat(Objects.requireNonNull(error.getMessage()).strip().lines()).containsExactly(lines);
    }
}
