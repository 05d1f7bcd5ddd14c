package io.github.kickserv4j.testkit.assertj;

import java.util.Objects;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * Soft assertions on what the ports return, and AssertJ's own: all failed ones are reported at once by {@code assertAll()}. AssertJ's
 * {@code @InjectSoftAssertions} takes the class. Where an assertion leads to a part that is missing, as {@code value(CUSTOMER)} does
 * on a failure, this alone is reported, and not what is asserted on the part.
 */
public class KickservSoftAssertions extends AbstractSoftAssertions implements KickservSoftAssertionsProvider {
    /** Passes soft assertions to the block, and reports all failed ones at its end. */
    public static void assertSoftly(Consumer<? super KickservSoftAssertions> assertions) {
        Objects.requireNonNull(assertions, "assertions");
        SoftAssertionsProvider.assertSoftly(KickservSoftAssertions.class, assertions::accept);
    }
}
