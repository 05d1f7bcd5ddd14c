package io.github.kickserv4j.testkit.contract;

import java.time.Clock;
import java.time.ZoneId;

/** The clock of contracts that compare times. */
interface AccountClock {

    /** Returns a clock in the zone of the account, accurate to a minute. */
    default Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
