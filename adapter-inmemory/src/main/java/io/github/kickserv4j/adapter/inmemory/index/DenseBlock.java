package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.stream.IntStream;

/** A block of many numbers, with a bit for each possible one. */
@ReliesOnNoFact("stores numbers")
final class DenseBlock implements Block {
    private static final int WORDS = (1 << BITS) / Long.SIZE;
    private static final int UNCOUNTED = -1; // a block that is combined with another need not be counted
    private static final int FEWEST =
            MOST_SORTED / 2; // far from the most of the other kind, so that it does not change often

    private final long[] words;
    private int size = UNCOUNTED;

    private DenseBlock(long[] words) {
        this.words = words;
    }

    /** Returns the numbers that are in any of these blocks. */
    static DenseBlock of(Block... blocks) {
        long[] words = new long[WORDS];
        for (Block block : blocks) {
            block.addTo(words);
        }
        return new DenseBlock(words);
    }

    @Override
    public int size() {
        int known = size; // read once, since threads that search share blocks
        if (known == UNCOUNTED) {
            known = count(words);
            size = known;
        }
        return known;
    }

    private static int count(long[] words) {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    @Override
    public boolean contains(int number) {
        return (words[number / Long.SIZE] & (1L << number)) != 0;
    }

    @Override
    public Block add(int number) {
        if (!contains(number)) {
            size = size() + 1;
            words[number / Long.SIZE] |= 1L << number;
        }
        return this;
    }

    @Override
    public Block remove(int number) {
        if (contains(number)) {
            size = size() - 1;
            words[number / Long.SIZE] &= ~(1L << number);
        }
        return size() < FEWEST ? SparseBlock.of(ascendingFrom(0), size()) : this;
    }

    @Override
    public IntStream ascendingFrom(int position) {
        return IntStream.iterate(at(position), number -> number >= 0, number -> next(number + 1));
    }

    @Override
    public IntStream descendingFrom(int position) {
        return IntStream.iterate(at(size() - 1 - position), number -> number >= 0, number -> previous(number - 1));
    }

    @Override
    public void addTo(long[] others) {
        for (int at = 0; at < WORDS; at++) {
            others[at] |= words[at];
        }
    }

    @Override
    public Block intersection(Block other) {
        return other instanceof DenseBlock dense ? intersection(dense) : other.intersection(this);
    }

    private DenseBlock intersection(DenseBlock other) {
        long[] both = words.clone();
        for (int at = 0; at < WORDS; at++) {
            both[at] &= other.words[at];
        }
        return new DenseBlock(both);
    }

    /** Returns the number at a position in ascending order; -1 if there is none. */
    private int at(int position) {
        int before = position;
        for (int at = 0; at < WORDS && position >= 0; at++) {
            int count = Long.bitCount(words[at]);
            if (before < count) {
                return at * Long.SIZE + bit(words[at], before);
            }
            before -= count;
        }
        return -1;
    }

    private static int bit(long word, int position) {
        long rest = word;
        for (int skipped = 0; skipped < position; skipped++) {
            rest &= rest - 1; // clears the lowest bit
        }
        return Long.numberOfTrailingZeros(rest);
    }

    /** Returns the first number from {@code number} upwards; -1 if there is none. */
    private int next(int number) {
        for (int at = number / Long.SIZE; at < WORDS; at++) {
            long rest = at == number / Long.SIZE ? words[at] & (-1L << number) : words[at];
            if (rest != 0) {
                return at * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    /** Returns the first number from {@code number} downwards; -1 if there is none. */
    private int previous(int number) {
        for (int at = number < 0 ? -1 : number / Long.SIZE; at >= 0; at--) {
            long rest = at == number / Long.SIZE ? words[at] & (-1L >>> (-1 - number)) : words[at];
            if (rest != 0) {
                return at * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
            }
        }
        return -1;
    }
}
