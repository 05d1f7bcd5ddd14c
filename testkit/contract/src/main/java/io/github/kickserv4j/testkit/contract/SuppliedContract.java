package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import java.time.Clock;

/** The contract for one account. */
final class SuppliedContract extends KickservContract {
    private final Kickserv account;
    private final Clock clock;
    private final Capabilities capabilities;

    SuppliedContract(Kickserv account, Clock clock, Capabilities capabilities) {
        this.account = account;
        this.clock = clock;
        this.capabilities = capabilities;
    }

    @Override
    protected Kickserv kickserv() {
        return account;
    }

    @Override
    protected Clock clock() {
        return clock;
    }

    @Override
    protected Capabilities capabilities() {
        return capabilities;
    }
}
