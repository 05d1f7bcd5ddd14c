package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An index of records by the trigrams of the texts in them, which finds fragments. A shorter fragment is in one of the trigrams that
 * contain it, since each text has a blank at either end; a longer one has several trigrams. A trigram is stored as one number, which is
 * quicker to compute and to compare than a text.
 */
@ReliesOnNoFact("an index")
public final class TextIndex<R> {
    private static final int LETTERS = 3;

    /** Keeps the letters of a trigram apart in the hash of its number, which is one half of the number combined with the other. */
    private static final int BITS_OF_LETTER = 21;

    private final Function<? super R, Set<String>> textsOf;
    private final Index<Set<String>, Long> byTrigram = new Index<>(TextIndex::trigramsOf);

    public TextIndex(Function<? super R, Set<String>> textsOf) {
        this.textsOf = textsOf;
    }

    /** Replaces the texts of a record. */
    public void replace(Option<? extends R> before, Option<? extends R> after, SingleNumber number) {
        Option<Set<String>> old = before.map(textsOf);
        Option<Set<String>> now = after.map(textsOf);
        if (!old.equals(now)) {
            byTrigram.replace(old, now, number);
        }
    }

    /**
     * Returns all records with {@code fragment} in a text, both folded; and some without it, unless the fragment {@linkplain
     * #isExact(String) is short}.
     */
    public Numbers candidates(String fragment) {
        String folded = TextFolding.foldFragment(fragment);
        return folded.length() < LETTERS
                ? byTrigram.getAll(containing(folded))
                : Intersection.of(
                        List.ofAll(addTrigrams(folded, new HashSet<>())).map(byTrigram::get));
    }

    /** Returns whether the index knows which records have {@code fragment}. */
    public static boolean isExact(String fragment) {
        return TextFolding.foldFragment(fragment).length() <= LETTERS;
    }

    private static Set<Long> trigramsOf(Set<String> texts) {
        var trigrams = new HashSet<Long>();
        texts.forEach(text -> addTrigrams(" " + TextFolding.fold(text) + " ", trigrams));
        return trigrams;
    }

    private static Set<Long> addTrigrams(String text, Set<Long> trigrams) {
        for (int start = 0; start + LETTERS <= text.length(); start++) {
            trigrams.add(number(text, start, LETTERS));
        }
        return trigrams;
    }

    private static long number(String text, int start, int length) {
        long number = 0;
        for (int at = start; at < start + length; at++) {
            number = (number << BITS_OF_LETTER) | text.charAt(at);
        }
        return number;
    }

    /** Returns whether a trigram contains a shorter fragment. */
    private static Predicate<Long> containing(String fragment) {
        long wanted = number(fragment, 0, fragment.length());
        long letters = (1L << (BITS_OF_LETTER * fragment.length())) - 1;
        return trigram -> contains(trigram, letters, wanted);
    }

    private static boolean contains(long trigram, long letters, long wanted) {
        for (long rest = trigram; rest > 0; rest >>= BITS_OF_LETTER) {
            if ((rest & letters) == wanted) {
                return true;
            }
        }
        return false;
    }
}
