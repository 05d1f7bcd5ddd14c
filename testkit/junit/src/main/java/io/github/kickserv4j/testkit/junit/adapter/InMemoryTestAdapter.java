package io.github.kickserv4j.testkit.junit.adapter;

import io.github.kickserv4j.testkit.junit.KickservTest;
import io.github.kickserv4j.testkit.junit.spi.AccountSettings;
import io.github.kickserv4j.testkit.junit.spi.TestAccount;
import io.github.kickserv4j.testkit.junit.spi.TestAdapter;
import java.util.Objects;

/** The twin itself. */
public final class InMemoryTestAdapter implements TestAdapter {
    @Override
    public String name() {
        return KickservTest.IN_MEMORY;
    }

    @Override
    public TestAccount open(AccountSettings settings) {
        Objects.requireNonNull(settings, "settings");
        return settings::twin;
    }
}
