package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import java.util.stream.LongStream;

/**
 * The numbers that are in any of {@code parts}.
 *
 * @param parts other sets
 */
@ReliesOnNoFact("combines sets of numbers")
public record Union(Seq<? extends Numbers> parts) implements Numbers {
    private static final long[] NO_PLACES = {};

    /** Returns the union, which is the set itself if there is one only. */
    public static Numbers of(Seq<? extends Numbers> parts) {
        return parts.size() == 1 ? parts.head() : new Union(parts);
    }

    @Override
    public long[] places() {
        if (parts.isEmpty()) {
            return NO_PLACES;
        }
        return parts.toJavaStream()
                .flatMapToLong(part -> LongStream.of(part.places()))
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    public Block block(long place) {
        Block[] blocks = parts.map(part -> part.block(place))
                .filter(block -> block.size() > 0)
                .toJavaArray(Block[]::new);
        return blocks.length == 1 ? blocks[0] : DenseBlock.of(blocks);
    }
}
