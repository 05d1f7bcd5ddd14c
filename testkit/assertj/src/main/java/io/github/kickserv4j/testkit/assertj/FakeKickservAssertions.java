package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.fakeserver.FakeKickserv;
import org.jspecify.annotations.Nullable;

/**
 * The entry to the assertions on a fake server, and to all others. It needs {@code kickserv4j-fake-server}, and is a class of its own
 * because the compiler needs all types of the methods of one name.
 */
public class FakeKickservAssertions extends KickservAssertions {
    protected FakeKickservAssertions() {}

    /** Returns assertions on what the server received. */
    public static FakeKickservAssert assertThat(@Nullable FakeKickserv actual) {
        return new FakeKickservAssert(actual);
    }
}
