package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;

/** One JSON value, which is written for an account. */
@FunctionalInterface
@ReliesOnNoFact("a JSON value")
public interface JsonBody {
    /** Writes the value. */
    void writeTo(JsonWriter json);
}
