package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The whole name of a customer, letter by letter: Kickserv's validation (documented).
 *
 * @param text one line, not blank; anything else is refused with an
 *     {@link io.github.kickserv4j.domain.shared.InvalidInputException}
 */
public record FullName(String text) {
    private static final String FIELD = "name";

    public FullName {
        Rule.require(FIELD, text, Rule.LINE);
    }

    /** Reads input from people: the name, or why {@code text} is none. */
    public static Validation<Seq<Violation>, FullName> parse(String text) {
        return Rule.check(FIELD, text, Rule.LINE).map(FullName::new);
    }
}
