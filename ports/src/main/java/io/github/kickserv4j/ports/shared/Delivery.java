package io.github.kickserv4j.ports.shared;

/** The fate of a request that failed: whether the server may have carried it out. */
public enum Delivery {
    /** It never left, or never got through. Nothing happened. */
    NOT_SENT,
    /** The server answered that it will not. Nothing happened. */
    REJECTED,
    /** It may have been carried out, or some of its steps were. Before a write is repeated, look whether it was. */
    UNKNOWN
}
