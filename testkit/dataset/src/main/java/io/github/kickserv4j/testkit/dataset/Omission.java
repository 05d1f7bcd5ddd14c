package io.github.kickserv4j.testkit.dataset;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Something that records of an account have, and that a data set cannot hold.
 *
 * @param what the name or a description of it, without its value
 * @param kind of the records: {@code customer} or {@code job}
 * @param numbers those of the records that have it
 */
public record Omission(String what, String kind, Seq<Long> numbers) {
    private static final int MOST_NAMED = 5;

    public Omission {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(numbers, "numbers");
    }

    /** Returns what people read, such as {@code customers 5, 7: parent}. */
    @Override
    public String toString() {
        int unnamed = numbers.size() - MOST_NAMED;
        String others = unnamed > 0 ? " and " + unnamed + (unnamed == 1 ? " other" : " others") : "";
        String plural = numbers.size() > 1 ? "s " : " ";
        return kind + plural + numbers.take(MOST_NAMED).mkString(", ") + others + ": " + what;
    }
}
