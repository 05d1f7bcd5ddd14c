package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * A part of a customer's name, whatever its case, and of nothing else: Kickserv's {@code q} (documented; that case does not count is inferred).
 *
 * @param text one line, not blank; anything else is refused with an
 *     {@link io.github.kickserv4j.domain.shared.InvalidInputException}
 */
public record NameFragment(String text) {
    private static final String FIELD = "q";

    public NameFragment {
        Rule.require(FIELD, text, Rule.LINE);
    }

    /** Reads input from people: the fragment, or why {@code text} is none. */
    public static Validation<Seq<Violation>, NameFragment> parse(String text) {
        return Rule.check(FIELD, text, Rule.LINE).map(NameFragment::new);
    }
}
