package io.github.kickserv4j.evidence;

import java.util.Objects;

/**
 * A question whose answer confirms or corrects a {@link Fact}.
 *
 * @param text the question, to a live account or to Kickserv
 * @param settlement the means by which it is settled
 */
public record Question(String text, Settlement settlement) {
    public Question {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(settlement, "settlement");
    }
}
