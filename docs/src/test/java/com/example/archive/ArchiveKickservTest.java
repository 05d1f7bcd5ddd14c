package com.example.archive;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.contract.Capabilities;
import io.github.kickserv4j.testkit.contract.Capability;
import io.github.kickserv4j.testkit.contract.ContractReport;
import io.github.kickserv4j.testkit.contract.KickservContract;

@ContractReport("target/contract")
class ArchiveKickservTest extends KickservContract {
    private final Kickserv archive = new ArchiveKickserv(InMemoryKickserv.create());

    @Override
    protected Kickserv kickserv() {
        return archive;
    }

    @Override
    protected Capabilities capabilities() {
        return Capabilities.all().without(Capability.DELETION, "the archive keeps everything");
    }
}
