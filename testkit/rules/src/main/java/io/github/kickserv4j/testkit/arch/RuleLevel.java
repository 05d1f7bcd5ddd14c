package io.github.kickserv4j.testkit.arch;

import java.util.Objects;

/** Selects how many rules are checked. Each level includes the rules of the levels before it. */
public enum RuleLevel {
    /** Adapters at the composition root, no test doubles in production, exact money: for code that is new to the rules. */
    LENIENT,
    /** Forbids lost failures, unreported uncertain writes and blindly repeated writes as well: for most applications. */
    STANDARD,
    /** Requires as well that uncertain writes are handled, and that business code depends on ports and no wire names. */
    STRICT;

    /** Returns true if a rule of {@code level} is checked at this level. */
    public boolean includes(RuleLevel level) {
        Objects.requireNonNull(level, "level");
        return level.compareTo(this) <= 0;
    }
}
