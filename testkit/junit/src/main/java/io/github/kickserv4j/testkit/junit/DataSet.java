package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;

/** The records of an account when a test begins. {@link KickservTest#data()} names the class; each account gets an instance of its own. */
@FunctionalInterface
public interface DataSet {
    /**
     * Puts records into an empty account: through its ports, or all at once by {@link InMemoryKickserv#restore}.
     *
     * @throws Exception if it cannot; the test then fails with it
     */
    void fill(InMemoryKickserv twin) throws Exception;
}
