package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An index that finds candidates for a search in text: the records that contain the rarest trigram of the fragment. */
@ReliesOnNoFact("an index")
public final class TrigramIndex {
    private static final int LETTERS = 3;

    private final ValueIndex<String> byLetters = new ValueIndex<>();

    public void add(String text, long number) {
        threes(text).forEach(three -> byLetters.add(three, number));
    }

    public void remove(String text, long number) {
        threes(text).forEach(three -> byLetters.remove(three, number));
    }

    /**
     * Returns all records that contain {@code fragment}, and some that do not; none if the fragment is shorter than a trigram.
     */
    public Option<SortedNumbers> candidates(String fragment) {
        return Option.ofOptional(threes(fragment).map(byLetters::get).min(Comparator.comparing(SortedNumbers::size)));
    }

    private static Stream<String> threes(String text) {
        return IntStream.rangeClosed(0, text.length() - LETTERS)
                .mapToObj(start -> text.substring(start, start + LETTERS))
                .distinct();
    }
}
