package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * The numbers that are in all of {@code parts}.
 *
 * @param parts other sets, at least one
 */
@ReliesOnNoFact("combines sets of numbers")
public record Intersection(Seq<? extends Numbers> parts) implements Numbers {
    /** Returns the intersection, which is the set itself if there is one only. */
    public static Numbers of(Seq<? extends Numbers> parts) {
        return parts.size() == 1 ? parts.head() : new Intersection(parts);
    }

    @Override
    public long[] places() {
        return parts.map(Numbers::places)
                .minBy(Comparator.comparingInt(places -> places.length))
                .get();
    }

    /** Returns how much work it is to go through a block; all that have bits are the same. */
    private static int work(Block block) {
        return block instanceof SparseBlock ? block.size() : Block.MOST_SORTED;
    }

    /** Begins with the smallest block, so that the rest of the work is little. */
    @Override
    public Block block(long place) {
        return parts.map(part -> part.block(place))
                .sorted(Comparator.comparing(Intersection::work))
                .reduceLeft(Block::intersection);
    }
}
