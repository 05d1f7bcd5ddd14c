package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.fakeserver.FakeKickserv;
import java.util.Objects;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** Soft assertions on a fake server, and all of {@link KickservSoftAssertions}. It needs {@code kickserv4j-fake-server}. */
public class FakeKickservSoftAssertions extends AbstractSoftAssertions implements KickservSoftAssertionsProvider {
    /** Returns soft assertions on what the server received. */
    public FakeKickservAssert assertThat(@Nullable FakeKickserv actual) {
        return NavigableAssert.navigating(
                proxy(FakeKickservAssert.class, FakeKickserv.class, actual), new SoftNavigation(this));
    }

    /** Passes soft assertions to the block, and reports all failed ones at its end. */
    public static void assertSoftly(Consumer<? super FakeKickservSoftAssertions> assertions) {
        Objects.requireNonNull(assertions, "assertions");
        SoftAssertionsProvider.assertSoftly(FakeKickservSoftAssertions.class, assertions::accept);
    }
}
