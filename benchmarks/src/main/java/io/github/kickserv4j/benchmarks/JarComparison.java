package io.github.kickserv4j.benchmarks;

import java.util.List;

/**
 * The number of jars that a user gets, beside that of a peer.
 *
 * @param name what is compared
 * @param ours the number of our jars
 * @param peer the name of the peer
 * @param peers the number of its jars
 * @param goal the ratio to reach
 */
record JarComparison(String name, int ours, String peer, int peers, Goal goal) {
    /** Returns the fake server and its twin beside WireMock. */
    static JarComparison of(DependencyTree tree) {
        return new JarComparison(
                "fake server: jars",
                tree.closure(List.of(
                                "io.github.kickserv4j:kickserv4j-fake-server",
                                "io.github.kickserv4j:kickserv4j-adapter-inmemory"))
                        .size(),
                "wireMock",
                tree.closure(List.of("org.wiremock:wiremock")).size(),
                Goal.atMost(0.25));
    }

    double ratio() {
        return (double) ours / peers;
    }
}
