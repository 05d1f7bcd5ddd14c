package io.github.kickserv4j.adapter.inmemory.shared;

import java.util.HashMap;
import java.util.Map;

/** Which records have a value, by number. */
public final class Index<K> {
    private static final Numbers NONE = new Numbers();

    private final Map<K, Numbers> byKey = new HashMap<>();

    public void add(K key, long number) {
        byKey.computeIfAbsent(key, k -> new Numbers()).add(number);
    }

    public void remove(K key, long number) {
        byKey.computeIfPresent(key, (k, numbers) -> {
            numbers.remove(number);
            return numbers.size() == 0 ? null : numbers;
        });
    }

    /** The numbers under {@code key}, to be read only. */
    public Numbers get(K key) {
        return byKey.getOrDefault(key, NONE);
    }
}
