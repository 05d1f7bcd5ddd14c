package io.github.kickserv4j.evidence;

import java.util.Locale;
import java.util.Optional;

/**
 * A fact as one line of cells with tabs between them: id, certainty, statement, source, and for a fact with a question
 * {@code read}, {@code write} or {@code support}, and the question.
 */
final class FactLine {
    private static final int CELLS = 4;

    private FactLine() {}

    /** @throws IllegalArgumentException if the line has another form, which the message names with the line */
    static Fact parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS && cells.length != CELLS + 2) {
            throw new IllegalArgumentException("not a fact of 4 cells, or of 6 with a question: " + line);
        }
        return new Fact(cells[0], constant(Certainty.class, cells[1], line), cells[2], cells[3], question(cells, line));
    }

    private static Optional<Question> question(String[] cells, String line) {
        return cells.length == CELLS
                ? Optional.empty()
                : Optional.of(new Question(cells[CELLS + 1], constant(Settlement.class, cells[CELLS], line)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, String line) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("the word " + word + " is unknown: " + line, unknown);
        }
    }
}
