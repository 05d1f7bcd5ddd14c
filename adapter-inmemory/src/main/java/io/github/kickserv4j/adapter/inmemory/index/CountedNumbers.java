package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers whose places, sizes of blocks, and last block are kept once they are computed, as long as the set does not change.
 * Threads may compute the same block at the same time.
 */
@ReliesOnNoFact("counts numbers")
final class CountedNumbers implements Numbers {
    private static final int UNKNOWN = -1;

    private final Numbers numbers;
    private final long[] places;
    private final int[] sizes;
    private @Nullable PlacedBlock last;

    private record PlacedBlock(long place, Block block) {}

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
        PlacedBlock known = last;
        return known != null && known.place == place ? known.block : computed(place);
    }

    private Block computed(long place) {
        Block block = numbers.block(place);
        last = new PlacedBlock(place, block);
        return block;
    }

    @Override
    public int size(long place) {
        int at = Arrays.binarySearch(places, place);
        int known = sizes[at];
        return known == UNKNOWN ? count(at) : known;
    }

    private int count(int at) {
        int size = block(places[at]).size();
        sizes[at] = size;
        return size;
    }
}
