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
record ReadPaths<T>(Map<String, Supplier<Seq<T>>> readsByName) {

    static <T> ReadPaths<T> empty() {
        return new ReadPaths<>(LinkedHashMap.empty());
    }

    /** Reads that bring any number. */
    ReadPaths<T> addMany(String way, Supplier<? extends Iterable<T>> reading) {
        return new ReadPaths<>(readsByName.put(way, () -> List.ofAll(reading.get())));
    }

    /** Reads that bring one, or {@link Failure.NotFound}. */
    ReadPaths<T> addOne(String way, Supplier<Either<Failure, T>> reading) {
        return addMany(way, () -> reading.get().fold(ReadPaths::emptyIfNotFound, List::of));
    }

    /** A list of an owner who may not be found. */
    ReadPaths<T> addListing(String way, PagedListing<T> pagedListing) {
        return addMany(way, () -> pagedListing
                .fetch()
                .apply(PageRequest.FIRST)
                .fold(ReadPaths::emptyIfNotFound, first -> pagedListing.allRows()));
    }

    ReadPaths<T> and(ReadPaths<T> others) {
        return new ReadPaths<>(others.readsByName.foldLeft(readsByName, (all, way) -> all.put(way._1, way._2)));
    }

    /** The same reads, of which that is looked at. */
    <U> ReadPaths<U> map(Function<T, U> part) {
        return new ReadPaths<>(
                readsByName.mapValues(reading -> () -> reading.get().map(part)));
    }

    /** Every way tells exactly this now. */
    void assertAllReturn(T only) {
        assertAllReturnExactly(List.of(only));
    }

    /** Every way tells exactly these two now. */
    void assertAllReturn(T one, T other) {
        assertAllReturnExactly(List.of(one, other));
    }

    /** Every way tells nothing now. */
    void assertAllReturnNothing() {
        assertAllReturnExactly(List.empty());
    }

    private void assertAllReturnExactly(Seq<T> expected) {
        readsByName.forEach(
                (way, reading) -> assertThat(reading.get()).as(way).containsExactlyInAnyOrderElementsOf(expected));
    }

    private static <T> Seq<T> emptyIfNotFound(Failure failure) {
        assertThat(failure).isInstanceOf(Failure.NotFound.class);
        return List.empty();
    }
}
