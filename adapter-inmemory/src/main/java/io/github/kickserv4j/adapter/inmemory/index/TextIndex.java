package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.domain.shared.TextFolding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An index of records by the texts in them, which finds fragments. A short fragment is a key; a longer one is found by all of its
 * parts.
 */
public final class TextIndex<R> {
    private static final int LETTERS = 3;

    private final Function<? super R, Set<String>> textsOf;
    private final Index<Set<String>, String> byLetters = new Index<>(TextIndex::letters);

    public TextIndex(Function<? super R, Set<String>> textsOf) {
        this.textsOf = textsOf;
    }

    /** Replaces the texts of a record. */
    public void replace(Option<? extends R> before, Option<? extends R> after, SingleNumber number) {
        Option<Set<String>> old = before.map(textsOf);
        Option<Set<String>> now = after.map(textsOf);
        if (!old.equals(now)) {
            byLetters.replace(old, now, number);
        }
    }

    /**
     * Returns all records with {@code fragment} in a text, both folded; and some without it, unless the fragment {@linkplain
     * #isExact(String) is a key}.
     */
    public Numbers candidates(String fragment) {
        String folded = TextFolding.foldFragment(fragment);
        return folded.length() <= LETTERS
                ? byLetters.get(folded)
                : Intersection.of(List.ofAll(parts(folded, LETTERS)).map(byLetters::get));
    }

    /** Returns whether the index knows which records have {@code fragment}. */
    public static boolean isExact(String fragment) {
        return TextFolding.foldFragment(fragment).length() <= LETTERS;
    }

    public void clear() {
        byLetters.clear();
    }

    /** Returns all fragments of up to three letters; a blank at either end of a text is that of a word. */
    private static Set<String> letters(Set<String> texts) {
        var letters = new HashSet<String>();
        for (String text : texts) {
            String folded = " " + TextFolding.fold(text) + " ";
            IntStream.rangeClosed(1, LETTERS).forEach(length -> letters.addAll(parts(folded, length)));
        }
        return letters;
    }

    private static Set<String> parts(String text, int length) {
        var parts = new HashSet<String>();
        for (int start = 0; start + length <= text.length(); start++) {
            parts.add(text.substring(start, start + length));
        }
        return parts;
    }
}
