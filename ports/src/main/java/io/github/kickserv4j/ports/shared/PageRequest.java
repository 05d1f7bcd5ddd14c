package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;

/**
 * The number of a page of a list. How many records a page holds is the server's affair: 25, 30 and 50 were seen (recorded).
 *
 * @param number from 1 upwards; anything else is refused with an
 *     {@link io.github.kickserv4j.domain.shared.InvalidInputException}
 */
public record PageRequest(int number) implements Serializable {
    private static final Rule<Integer> POSITIVE = new Rule<>(
            "positive_whole_number", "must be a whole number from 1 to " + Integer.MAX_VALUE, number -> number > 0);

    public static final PageRequest FIRST = new PageRequest(1);

    public PageRequest {
        Rule.require("page", number, List.of(POSITIVE));
    }

    /** Reads input from people: the page, or why {@code text} is none. */
    public static Validation<Seq<Violation>, PageRequest> parse(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && text.strip().matches("\\+?[0-9]+")) {
                return Validation.valid(new PageRequest(number));
            }
        } catch (NumberFormatException notAWholeNumber) {
            // said below, as for 0
        }
        return Validation.invalid(List.of(Violation.of("page", POSITIVE, text)));
    }

    public PageRequest next() {
        return new PageRequest(number + 1);
    }
}
