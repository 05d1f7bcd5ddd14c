package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The whole name of a customer: Kickserv's validation (documented; that case and accents do not count is inferred).
 *
 * @param text not blank, and such that it can be sent as it is; anything else is refused with an
 *     {@link io.github.kickserv4j.domain.shared.InvalidInputException}
 */
public record FullName(String text) {
    private static final String FIELD = "name";

    public FullName {
        Rule.require(FIELD, text, Rule.TEXT);
    }

    /** Reads input from people: the name, or why {@code text} is none. */
    public static Validation<Seq<Violation>, FullName> parse(String text) {
        return Rule.check(FIELD, text, Rule.TEXT).map(FullName::new);
    }
}
