package io.github.kickserv4j.testkit.junit.spi;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import java.time.Clock;
import java.util.Objects;

/**
 * The account that a test asked for.
 *
 * @param twin the records; it has the clock and the page size that the test asked for, and its data set fills it before the test
 * @param account the slug
 * @param clock the time and the zone of the account
 */
public record AccountSettings(InMemoryKickserv twin, String account, Clock clock) {
    public AccountSettings {
        Objects.requireNonNull(twin, "twin");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(clock, "clock");
    }
}
