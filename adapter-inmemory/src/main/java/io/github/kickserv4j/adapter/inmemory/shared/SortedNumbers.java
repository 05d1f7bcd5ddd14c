package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Numbers in ascending order without duplicates, with access by position, so that a late page is as fast as the first. */
@ReliesOnNoFact("stores numbers")
public final class SortedNumbers {
    private long[] values = new long[4];
    private int size;

    public void add(long number) {
        int position = size > 0 && number > values[size - 1] ? size : -1 - find(number);
        if (position < 0) {
            return; // already present
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        System.arraycopy(values, position, values, position + 1, size - position);
        values[position] = number;
        size++;
    }

    public void remove(long number) {
        int position = find(number);
        if (position >= 0) {
            System.arraycopy(values, position + 1, values, position, size - position - 1);
            size--;
        }
    }

    public int size() {
        return size;
    }

    /** Returns the numbers from {@code position} to the end. */
    public LongStream ascendingFrom(long position) {
        return position >= size ? LongStream.empty() : Arrays.stream(values, (int) position, size);
    }

    /** Returns the numbers in descending order, without the first {@code position}. */
    public LongStream descendingFrom(long position) {
        return LongStream.rangeClosed(position + 1, size).map(above -> values[size - (int) above]);
    }

    private int find(long number) {
        return Arrays.binarySearch(values, 0, size, number);
    }
}
