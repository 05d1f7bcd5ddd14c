package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The number of one record. Indexes share it, since most keys have one record only. */
@ReliesOnNoFact("stores numbers")
public record SingleNumber(long number) implements StoredNumbers {
    @Override
    public long[] places() {
        return new long[] {place()};
    }

    @Override
    public Block block(long place) {
        return SparseBlock.of(place == place() ? IntStream.of(lowest()) : IntStream.empty(), 1);
    }

    @Override
    public LongStream ascendingFrom(long position) {
        return position == 0 ? LongStream.of(number) : LongStream.empty();
    }

    @Override
    public LongStream descendingFrom(long position) {
        return ascendingFrom(position);
    }

    @Override
    public long first() {
        return number;
    }

    @Override
    public StoredNumbers plus(SingleNumber added) {
        return equals(added) ? this : new NumberSet().plus(this).plus(added);
    }

    @Override
    public @Nullable StoredNumbers minus(SingleNumber removed) {
        return equals(removed) ? null : this;
    }

    long place() {
        return number >> Block.BITS;
    }

    int lowest() {
        return (int) (number & ((1 << Block.BITS) - 1));
    }
}
