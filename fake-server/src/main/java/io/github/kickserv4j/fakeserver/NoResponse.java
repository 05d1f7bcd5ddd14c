package io.github.kickserv4j.fakeserver;

/**
 * The connection is closed without one byte of an answer, so that no client can tell whether its request had an effect. The HTTP
 * client of the JDK sends a {@code GET} a second time by itself, which takes the next answer; what writes, it sends once.
 */
public enum NoResponse implements ScriptedOutcome {
    /** The request has its whole effect, then the answer is lost. */
    LOST,
    /** The request has no effect. */
    DROPPED
}
