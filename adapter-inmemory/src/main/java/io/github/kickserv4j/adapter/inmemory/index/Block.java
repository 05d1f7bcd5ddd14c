package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.stream.IntStream;

/**
 * The numbers of a set that share all but their lowest 16 bits, which stand for them here: sorted if they are few, one bit each if
 * they are many.
 */
@ReliesOnNoFact("stores numbers")
sealed interface Block permits SparseBlock, DenseBlock {
    int BITS = 16;
    int MOST_SORTED = 1024; // 2 of the 8 KB that bits need, and few enough to go through them all

    int size();

    boolean contains(int number);

    /** Adds a number, and returns this block, or the other kind of block with the same numbers. */
    Block add(int number);

    /** Removes a number, and returns a block as {@link #add} does. */
    Block remove(int number);

    /** Returns the numbers in ascending order, without the first {@code position}. */
    IntStream ascendingFrom(int position);

    /** Returns the numbers in descending order, without the first {@code position}. */
    IntStream descendingFrom(int position);

    /** Sets the bits of the numbers. */
    void addTo(long[] words);

    /** Returns a new block of the numbers that are in both. */
    Block intersection(Block other);
}
