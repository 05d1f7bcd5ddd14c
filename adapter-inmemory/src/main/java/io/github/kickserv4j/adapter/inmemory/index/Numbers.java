package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A set of numbers with access by position, so that a late page is as fast as the first. It is made of blocks; what combines
 * several sets computes a block when it is needed.
 */
@ReliesOnNoFact("stores numbers")
public sealed interface Numbers permits StoredNumbers, Union, Intersection, CountedNumbers {
    /** Returns the places of all blocks that are not empty, and perhaps of some that are, in ascending order. */
    long[] places();

    /** Returns the block at {@code place}. */
    Block block(long place);

    /** Returns how many numbers are in the block at {@code place}. */
    default int size(long place) {
        return block(place).size();
    }

    /** Returns the numbers in ascending order, without the first {@code position}. */
    default LongStream ascendingFrom(long position) {
        return stream(places(), Block::ascendingFrom, position);
    }

    /** Returns the numbers in descending order, without the first {@code position}. */
    default LongStream descendingFrom(long position) {
        long[] places = places();
        if (places.length == 0) {
            return LongStream.empty();
        }
        long[] reversed = IntStream.rangeClosed(1, places.length)
                .mapToLong(last -> places[places.length - last])
                .toArray();
        return stream(reversed, Block::descendingFrom, position);
    }

    /** Returns one flat stream, since it ends within a block when a page is full; a concatenation would read all of the block. */
    private LongStream stream(long[] places, Order order, long position) {
        long before = position;
        for (int at = 0; at < places.length; at++) {
            int size = size(places[at]);
            if (before < size) {
                return LongStream.of(places).skip(at).flatMap(flat(places[at], order, (int) before));
            }
            before -= size;
        }
        return LongStream.empty();
    }

    /** Returns the numbers of each place, for the first one without the first {@code skipped}. */
    private LongFunction<LongStream> flat(long first, Order order, int skipped) {
        return place -> numbers(place, order.from(block(place), place == first ? skipped : 0));
    }

    private static LongStream numbers(long place, IntStream lowest) {
        return lowest.mapToLong(number -> (place << Block.BITS) + number);
    }

    /** Returns the numbers of a block from a position on, in an order. */
    interface Order {
        IntStream from(Block block, int position);
    }
}
