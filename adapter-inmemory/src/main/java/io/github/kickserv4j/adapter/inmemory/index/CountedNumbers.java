package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.Arrays;

/**
 * A set of numbers whose places and sizes of blocks are kept once they are computed, as long as the set does not change. Threads may
 * count the same block at the same time.
 */
@ReliesOnNoFact("counts numbers")
final class CountedNumbers implements Numbers {
    private static final int UNKNOWN = -1;

    private final Numbers numbers;
    private final long[] places;
    private final int[] sizes;

    CountedNumbers(Numbers numbers) {
        this.numbers = numbers;
        this.places = numbers.places();
        this.sizes = new int[places.length];
        Arrays.fill(sizes, UNKNOWN);
    }

    @Override
    public long[] places() {
        return places;
    }

    @Override
    public Block block(long place) {
        return numbers.block(place);
    }

    @Override
    public int size(long place) {
        int at = Arrays.binarySearch(places, place);
        int known = sizes[at];
        return known == UNKNOWN ? count(at) : known;
    }

    private int count(int at) {
        int size = numbers.size(places[at]);
        sizes[at] = size;
        return size;
    }
}
