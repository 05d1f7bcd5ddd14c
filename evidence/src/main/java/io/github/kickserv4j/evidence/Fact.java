package io.github.kickserv4j.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * A statement about Kickserv that this library relies on.
 *
 * @param id the name, in small letters and hyphens
 * @param certainty the certainty of the statement
 * @param statement one or two sentences
 * @param source the page, the recording or the reason that supports it; empty for most assumptions
 * @param question the question that settles it; every inferred or assumed fact has one
 */
public record Fact(String id, Certainty certainty, String statement, String source, Optional<Question> question) {
    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(question, "question");
    }
}
