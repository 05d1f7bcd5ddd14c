package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * A part of a customer's name, whatever its case and its accents, and of nothing else: Kickserv's {@code q} (documented; that they
 * do not count is inferred).
 *
 * @param text not blank, and such that it can be sent as it is; anything else is refused with an {@link
 * io.github.kickserv4j.domain.shared.InvalidInputException}
 */
public record NameFragment(String text) {
    private static final String FIELD = "q";

    public NameFragment {
        Rule.require(FIELD, text, Rule.TEXT);
    }

    /** Reads input from people: the fragment, or why {@code text} is none. */
    public static Validation<Seq<Violation>, NameFragment> parse(String text) {
        return Rule.check(FIELD, text, Rule.TEXT).map(NameFragment::new);
    }
}
