package io.github.kickserv4j.adapter.inmemory.index;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A set of numbers that changes. */
public final class NumberSet implements StoredNumbers {
    private static final Block NOTHING = new SparseBlock(0);

    private final NavigableMap<Long, Block> blocks = new TreeMap<>();

    @Override
    public NumberSet plus(SingleNumber added) {
        Block block = blocks.computeIfAbsent(added.place(), place -> new SparseBlock(2));
        Block larger = block.add(added.lowest());
        if (larger != block) {
            blocks.put(added.place(), larger);
        }
        return this;
    }

    @Override
    public @Nullable NumberSet minus(SingleNumber removed) {
        blocks.computeIfPresent(removed.place(), (place, block) -> {
            Block smaller = block.remove(removed.lowest());
            return smaller.size() == 0 ? null : smaller;
        });
        return blocks.isEmpty() ? null : this;
    }

    public void clear() {
        blocks.clear();
    }

    @Override
    public NavigableSet<Long> places() {
        return blocks.navigableKeySet();
    }

    @Override
    public Block block(long place) {
        return blocks.getOrDefault(place, NOTHING);
    }
}
