package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ways to read the same, by their names. What is not found is nothing. */
record Readings<T>(Map<String, Supplier<Seq<T>>> ways) {

    static <T> Readings<T> none() {
        return new Readings<>(LinkedHashMap.empty());
    }

    /** Reads that bring any number. */
    Readings<T> many(String way, Supplier<? extends Iterable<T>> reading) {
        return new Readings<>(ways.put(way, () -> List.ofAll(reading.get())));
    }

    /** Reads that bring one, or {@link Failure.NotFound}. */
    Readings<T> one(String way, Supplier<Either<Failure, T>> reading) {
        return many(way, () -> reading.get().fold(Readings::nothing, List::of));
    }

    /** A list of an owner who may not be found. */
    Readings<T> list(String way, Listing<T> listing) {
        return many(
                way, () -> listing.fetch().apply(PageRequest.FIRST).fold(Readings::nothing, first -> listing.rows()));
    }

    Readings<T> and(Readings<T> others) {
        return new Readings<>(others.ways.foldLeft(ways, (all, way) -> all.put(way._1, way._2)));
    }

    /** The same reads, of which that is looked at. */
    <U> Readings<U> of(Function<T, U> part) {
        return new Readings<>(ways.mapValues(reading -> () -> reading.get().map(part)));
    }

    /** Every way tells exactly this now. */
    void assertTell(T only) {
        assertTellAll(List.of(only));
    }

    /** Every way tells exactly these two now. */
    void assertTell(T one, T other) {
        assertTellAll(List.of(one, other));
    }

    /** Every way tells nothing now. */
    void assertTellNothing() {
        assertTellAll(List.empty());
    }

    private void assertTellAll(Seq<T> expected) {
        ways.forEach((way, reading) -> assertThat(reading.get()).as(way).containsExactlyInAnyOrderElementsOf(expected));
    }

    private static <T> Seq<T> nothing(Failure failure) {
        assertThat(failure).isInstanceOf(Failure.NotFound.class);
        return List.empty();
    }
}
