package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A set of numbers that changes. Its blocks are in the order of their places, in arrays, which are read with few cache misses. */
@ReliesOnNoFact("stores numbers")
public final class NumberSet implements StoredNumbers {
    private long[] places = new long[1];
    private Block[] blocks = new Block[1];
    private int count;

    @Override
    public long first() {
        return ascendingFrom(0).findFirst().orElseThrow();
    }

    @Override
    public NumberSet plus(SingleNumber added) {
        int at = find(added.place());
        if (at < 0) {
            at = -1 - at;
            insert(at, added.place());
        }
        blocks[at] = blocks[at].add(added.lowest());
        return this;
    }

    @Override
    public @Nullable NumberSet minus(SingleNumber removed) {
        int at = find(removed.place());
        if (at >= 0) {
            blocks[at] = blocks[at].remove(removed.lowest());
            if (blocks[at].size() == 0) {
                delete(at);
            }
        }
        return count == 0 ? null : this;
    }

    public void clear() {
        Arrays.fill(blocks, 0, count, SparseBlock.EMPTY);
        count = 0;
    }

    @Override
    public long[] places() {
        return Arrays.copyOf(places, count);
    }

    @Override
    public Block block(long place) {
        int at = find(place);
        return at < 0 ? SparseBlock.EMPTY : blocks[at];
    }

    private int find(long place) {
        return Arrays.binarySearch(places, 0, count, place);
    }

    private void insert(int at, long place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count + count / 2 + 1);
            blocks = Arrays.copyOf(blocks, places.length);
        }
        System.arraycopy(places, at, places, at + 1, count - at);
        System.arraycopy(blocks, at, blocks, at + 1, count - at);
        places[at] = place;
        blocks[at] = new SparseBlock(2);
        count++;
    }

    private void delete(int at) {
        count--;
        System.arraycopy(places, at + 1, places, at, count - at);
        System.arraycopy(blocks, at + 1, blocks, at, count - at);
    }
}
