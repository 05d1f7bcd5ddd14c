package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A block of few numbers in ascending order. */
@ReliesOnNoFact("stores numbers")
final class SparseBlock implements Block {
    static final Block EMPTY = new SparseBlock(0);

    private static final int WORTH_BITS = 64; // so many searches take longer than to set bits

    private char[] numbers;
    private int size;

    SparseBlock(int capacity) {
        this.numbers = new char[capacity];
    }

    static SparseBlock of(IntStream ascending, int most) {
        var block = new SparseBlock(most);
        ascending.forEach(block::append);
        return block;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(int number) {
        return find(number) >= 0;
    }

    @Override
    public Block add(int number) {
        int position = size > 0 && number > numbers[size - 1] ? size : -1 - find(number);
        if (position < 0) {
            return this; // already present
        }
        if (size == MOST_SORTED) {
            return DenseBlock.of(this).add(number);
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 4 + 2);
        }
        System.arraycopy(numbers, position, numbers, position + 1, size - position);
        numbers[position] = (char) number;
        size++;
        return this;
    }

    @Override
    public Block remove(int number) {
        int position = find(number);
        if (position >= 0) {
            System.arraycopy(numbers, position + 1, numbers, position, size - position - 1);
            size--;
        }
        return this;
    }

    @Override
    public IntStream ascendingFrom(int position) {
        return IntStream.range(position, size).map(at -> numbers[at]);
    }

    @Override
    public IntStream descendingFrom(int position) {
        return IntStream.range(position, size).map(at -> numbers[size - 1 - at]);
    }

    @Override
    public void addTo(long[] words) {
        for (int at = 0; at < size; at++) {
            words[numbers[at] / Long.SIZE] |= 1L << numbers[at];
        }
    }

    @Override
    public Block intersection(Block other) {
        Block bits = other instanceof SparseBlock && size > WORTH_BITS ? DenseBlock.of(other) : other;
        var both = new SparseBlock(size);
        for (int at = 0; at < size; at++) {
            if (bits.contains(numbers[at])) {
                both.append(numbers[at]);
            }
        }
        return both;
    }

    private void append(int number) {
        numbers[size++] = (char) number;
    }

    private int find(int number) {
        return Arrays.binarySearch(numbers, 0, size, (char) number);
    }
}
