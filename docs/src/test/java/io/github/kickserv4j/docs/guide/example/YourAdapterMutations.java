package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.contract.ContractMutationCheck;

/** Not run here: the twin's own tests run the same. */
class YourAdapterMutations extends ContractMutationCheck {
    @Override
    protected Kickserv newKickserv() {
        return InMemoryKickserv.create();
    }
}
