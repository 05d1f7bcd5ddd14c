package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * An index of records by the trigrams of the texts in them, which finds fragments. A shorter fragment is in one of the trigrams that
 * contain it, since each text has a blank at either end; a longer one has several trigrams.
 */
@ReliesOnNoFact("an index")
public final class TextIndex<R> {
    private static final int LETTERS = 3;

    private final Function<? super R, Set<String>> textsOf;
    private final Index<Set<String>, String> byTrigram = new Index<>(TextIndex::trigramsOf);

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
                ? byTrigram.getAll(trigram -> trigram.contains(folded))
                : Intersection.of(List.ofAll(trigrams(folded)).map(byTrigram::get));
    }

    /** Returns whether the index knows which records have {@code fragment}. */
    public static boolean isExact(String fragment) {
        return TextFolding.foldFragment(fragment).length() <= LETTERS;
    }

    public void clear() {
        byTrigram.clear();
    }

    private static Set<String> trigramsOf(Set<String> texts) {
        var trigrams = new HashSet<String>();
        texts.forEach(text -> trigrams.addAll(trigrams(" " + TextFolding.fold(text) + " ")));
        return trigrams;
    }

    private static Set<String> trigrams(String text) {
        var trigrams = new HashSet<String>();
        for (int start = 0; start + LETTERS <= text.length(); start++) {
            trigrams.add(text.substring(start, start + LETTERS));
        }
        return trigrams;
    }
}
