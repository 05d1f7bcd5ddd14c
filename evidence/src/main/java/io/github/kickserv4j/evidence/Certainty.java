package io.github.kickserv4j.evidence;

/** The certainty of a {@link Fact}. */
public enum Certainty {
    /** A public page about the API states it. */
    DOCUMENTED,

    /** A real response that others published shows it. */
    RECORDED,

    /** It follows from other facts, from a client that works, or from what is usual for such servers. */
    INFERRED,

    /** Nothing is known about it, and some behavior had to be chosen. */
    ASSUMED
}
