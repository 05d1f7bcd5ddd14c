package io.github.kickserv4j.adapter.http.json;

/** Thrown if a text has too many values. */
public final class TooManyNodesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
}
