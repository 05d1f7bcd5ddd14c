package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;

/** A write of no repository of this account. */
record UnrelatedWrite() implements Write<String> {
    @Override
    public Operation operation() {
        return Operation.write("anything.write", "something");
    }
}
