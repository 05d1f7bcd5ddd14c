package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Records by their numbers, which are read in order, whether all or those that an index finds. */
@ReliesOnNoFact("stores records")
public final class RecordsByNumber<R> {
    private final Map<Long, R> byNumber = new HashMap<>();
    private final NumberSet numbers = new NumberSet();
    private final BlockSizes blockSizes = new BlockSizes();

    public Option<R> get(long number) {
        return Option.of(byNumber.get(number));
    }

    /** Stores {@code record}, and returns the one that it replaces, if there is one. */
    public Option<R> put(SingleNumber number, R record) {
        blockSizes.clear();
        Option<R> before = Option.of(byNumber.put(number.number(), record));
        if (before.isEmpty()) {
            numbers.plus(number);
        }
        return before;
    }

    /** Removes the record of that number, and returns it, if there is one. */
    public Option<R> remove(SingleNumber number) {
        blockSizes.clear();
        numbers.minus(number);
        return Option.of(byNumber.remove(number.number()));
    }

    public void clear() {
        blockSizes.clear();
        byNumber.clear();
        numbers.clear();
    }

    /** Returns the numbers of all records; they change with the records. */
    public Numbers numbers() {
        return numbers;
    }

    /** Returns the records of these numbers, the lowest first, without the first {@code skip}. */
    public Stream<R> ascending(Numbers found, long skip) {
        return blockSizes.of(found).ascendingFrom(skip).mapToObj(byNumber::get);
    }

    /** Returns the records of these numbers, the highest first, without the first {@code skip}. */
    public Stream<R> descending(Numbers found, long skip) {
        return blockSizes.of(found).descendingFrom(skip).mapToObj(byNumber::get);
    }
}
