package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.contract.KickservContract;

class YourAdapterTest extends KickservContract {
    private final Kickserv yours = InMemoryKickserv.create();

    @Override
    protected Kickserv kickserv() {
        return yours;
    }
}
