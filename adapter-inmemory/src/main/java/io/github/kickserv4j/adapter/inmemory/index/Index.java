package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** An index of the numbers of records by their keys. */
@ReliesOnNoFact("an index")
public final class Index<R, K> {
    /** The numbers under a key that no record has. */
    public static final Numbers NONE = new Union(List.empty());

    private final Function<? super R, Set<K>> keysOf;
    private final Map<K, StoredNumbers> byKey = new HashMap<>();

    public Index(Function<? super R, Set<K>> keysOf) {
        this.keysOf = keysOf;
    }

    /** Returns an index of records that have one key or none. */
    public static <R, K> Index<R, K> byOne(Function<? super R, Option<K>> keyOf) {
        return new Index<>(record -> setOf(keyOf.apply(record)));
    }

    private static <K> Set<K> setOf(Option<K> key) {
        return key.isEmpty() ? Set.of() : Set.of(key.get());
    }

    /** Removes the keys of {@code before}, if there is such a record, and adds those of {@code after}; equal ones stay. */
    public void replace(Option<? extends R> before, Option<? extends R> after, SingleNumber number) {
        Set<K> old = keys(before);
        Set<K> now = keys(after);
        for (K key : old) {
            if (!now.contains(key)) {
                remove(key, number);
            }
        }
        for (K key : now) {
            if (!old.contains(key)) {
                add(key, number);
            }
        }
    }

    /** Returns the numbers of the records that have {@code key}; they change with the index. */
    public Numbers get(K key) {
        StoredNumbers numbers = byKey.get(key);
        return numbers == null ? NONE : numbers;
    }

    /** Returns the lowest number of a record that has {@code key}, which is the only one of an id. */
    public Option<Long> first(K key) {
        StoredNumbers numbers = byKey.get(key);
        return numbers == null ? Option.none() : Option.some(numbers.first());
    }

    /** Returns the numbers of the records that have a key of this kind. */
    Numbers getAll(Predicate<K> isWanted) {
        return Union.of(List.ofAll(byKey.keySet().stream().filter(isWanted)).map(this::get));
    }

    public boolean contains(K key) {
        return byKey.containsKey(key);
    }

    public void clear() {
        byKey.clear();
    }

    private Set<K> keys(Option<? extends R> indexed) {
        return indexed.isEmpty() ? Set.of() : keysOf.apply(indexed.get());
    }

    private void add(K key, SingleNumber number) {
        StoredNumbers numbers = byKey.get(key);
        byKey.put(key, numbers == null ? number : numbers.plus(number));
    }

    private void remove(K key, SingleNumber number) {
        byKey.computeIfPresent(key, (same, numbers) -> numbers.minus(number));
    }
}
