package io.github.kickserv4j.adapter.inmemory.index;

import java.util.NavigableSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A set of numbers with access by position, so that a late page is as fast as the first. It is made of blocks; what combines
 * several sets computes a block when it is needed.
 */
public sealed interface Numbers permits StoredNumbers, Union, Intersection {
    /** Returns the places of all blocks that are not empty, and perhaps of some that are. */
    NavigableSet<Long> places();

    /** Returns the block at {@code place}. */
    Block block(long place);

    /** Returns the numbers in ascending order, without the first {@code position}. */
    default LongStream ascendingFrom(long position) {
        return stream(places(), Block::ascendingFrom, position);
    }

    /** Returns the numbers in descending order, without the first {@code position}. */
    default LongStream descendingFrom(long position) {
        return stream(places().descendingSet(), Block::descendingFrom, position);
    }

    /** Returns one flat stream, since it ends within a block when a page is full; a concatenation would read all of the block. */
    private LongStream stream(NavigableSet<Long> places, Order order, long position) {
        long before = position;
        for (long place : places) {
            Block block = block(place);
            if (before < block.size()) {
                int skipped = (int) before;
                return places.tailSet(place, true).stream()
                        .flatMapToLong(next -> next == place
                                ? numbers(next, order.from(block, skipped))
                                : numbers(next, order.from(block(next), 0)));
            }
            before -= block.size();
        }
        return LongStream.empty();
    }

    private static LongStream numbers(long place, IntStream lowest) {
        return lowest.mapToLong(number -> (place << Block.BITS) + number);
    }

    /** Returns the numbers of a block from a position on, in an order. */
    interface Order {
        IntStream from(Block block, int position);
    }
}
