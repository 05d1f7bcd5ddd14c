package io.github.kickserv4j.evidence;

import java.util.List;
import java.util.Objects;

/**
 * The facts about one part of Kickserv, such as notes.
 *
 * @param name the name, which begins with a capital
 * @param introduction a paragraph about all of them; empty for none
 * @param facts the facts
 */
public record Feature(String name, String introduction, List<Fact> facts) {
    public Feature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(introduction, "introduction");
        facts = List.copyOf(Objects.requireNonNull(facts, "facts"));
    }
}
