package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.contract.KickservContract;

class InMemoryKickservContractTest extends KickservContract {
    private final Kickserv twin = InMemoryKickserv.create();

    @Override
    protected Kickserv kickserv() {
        return twin;
    }
}
