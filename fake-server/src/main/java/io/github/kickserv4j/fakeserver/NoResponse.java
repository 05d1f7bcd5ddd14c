package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;

/**
 * The connection is closed without one byte of a response, so that no client knows whether its request had an effect. The HTTP
 * client of the JDK repeats a {@code GET} by itself, which consumes the next outcome; it sends writes once.
 */
@ReliesOnNoFact("scripts outcomes")
@SuppressWarnings("exports") // the mark is in the source only
public enum NoResponse implements ScriptedOutcome {
    /** The request has its whole effect, then the response is lost. */
    LOST,
    /** The request has no effect. */
    DROPPED
}
