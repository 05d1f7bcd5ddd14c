package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Validates the records of a snapshot.
 *
 * @param records the records
 * @param recordName the name of one, such as {@code customer}
 */
@ReliesOnNoFact("validates test data")
public record SeedValidator<T>(Seq<T> records, String recordName) {
    /** The highest valid number and id, which leaves room for others. */
    static final long HIGHEST = 9_000_000_000_000_000_000L;

    /** Returns the violations for identities that occur twice or leave no room for others. */
    public Seq<Violation> identityViolations(String field, Function<T, Long> identity) {
        Seq<Long> values = records.map(identity);
        return twice(field, values)
                .appendAll(violations(
                        field,
                        "must be at most " + HIGHEST + ", so that new records can follow",
                        values.filter(v -> v > HIGHEST)));
    }

    /** Returns the violations for references to none of {@code known}. */
    public <I> Seq<Violation> danglingReferences(
            String field, String owner, Function<T, Iterable<I>> reference, Set<I> known) {
        String rule = "must be the id of a " + owner + " of the snapshot";
        return violations(field, rule, records.flatMap(reference).filter(Predicate.not(known::contains)));
    }

    private Seq<Violation> twice(String field, Seq<Long> values) {
        Set<Long> once = HashSet.ofAll(values);
        Seq<Long> again = once.size() == values.size()
                ? values.take(0)
                : values.groupBy(Function.identity())
                        .filterValues(same -> same.size() > 1)
                        .keySet()
                        .toList();
        return violations(field, "must be one " + recordName + "'s only", again);
    }

    /** Returns one violation of {@code rule} for each of {@code values}. */
    public static Seq<Violation> violations(String field, String rule, Seq<?> values) {
        return values.map(value -> new Violation(field, rule, String.valueOf(value)));
    }
}
