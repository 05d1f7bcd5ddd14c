package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.HashMap;
import java.util.Map;

/** An index of records by value. */
@ReliesOnNoFact("an index")
public final class ValueIndex<K> {
    private static final SortedNumbers NONE = new SortedNumbers();

    private final Map<K, SortedNumbers> byKey = new HashMap<>();

    public void add(K key, long number) {
        byKey.computeIfAbsent(key, k -> new SortedNumbers()).add(number);
    }

    public void remove(K key, long number) {
        byKey.computeIfPresent(key, (k, sortedNumbers) -> {
            sortedNumbers.remove(number);
            return sortedNumbers.size() == 0 ? null : sortedNumbers;
        });
    }

    /** Returns the numbers under {@code key}; read only. */
    public SortedNumbers get(K key) {
        return byKey.getOrDefault(key, NONE);
    }
}
