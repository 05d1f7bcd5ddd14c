package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;

/** Named ways to read the same records. Records that are not found are an empty result. */
record ReadPaths<T>(Map<String, Supplier<Seq<T>>> readsByName) {

    static <T> ReadPaths<T> empty() {
        return new ReadPaths<>(LinkedHashMap.empty());
    }

    /** Adds a read of any number of records. */
    ReadPaths<T> addMany(String way, Supplier<? extends Iterable<T>> reading) {
        return new ReadPaths<>(readsByName.put(way, () -> List.ofAll(reading.get())));
    }

    /** Adds a read that returns one record, or {@link Failure.NotFound}. */
    ReadPaths<T> addOne(String way, Supplier<Either<Failure, T>> reading) {
        return addMany(way, () -> reading.get().fold(ReadPaths::emptyIfNotFound, List::of));
    }

    ReadPaths<T> addListing(String way, PagedListing<T> pagedListing) {
        return addList(way, pagedListing::rows);
    }

    /** Adds a list of an owner who may not exist. */
    ReadPaths<T> addList(String way, Supplier<Either<Failure, Seq<T>>> reading) {
        return addMany(way, () -> reading.get().getOrElseGet(ReadPaths::emptyIfNotFound));
    }

    ReadPaths<T> and(ReadPaths<T> others) {
        return new ReadPaths<>(others.readsByName.foldLeft(readsByName, (all, way) -> all.put(way._1, way._2)));
    }

    /** Returns the same reads, mapped by {@code part}. */
    <U> ReadPaths<U> map(Function<T, U> part) {
        return new ReadPaths<>(
                readsByName.mapValues(reading -> () -> reading.get().map(part)));
    }

    /** Returns the same reads, with all {@code parts} of what they return. */
    <U> ReadPaths<U> flatMap(Function<T, Seq<U>> parts) {
        return new ReadPaths<>(
                readsByName.mapValues(reading -> () -> reading.get().flatMap(parts)));
    }

    /** Asserts that every read returns exactly this record. */
    void assertAllReturn(T only) {
        assertAllReturnExactly(List.of(only));
    }

    /** Asserts that every read returns exactly these two records. */
    void assertAllReturn(T one, T other) {
        assertAllReturnExactly(List.of(one, other));
    }

    /** Asserts that every read returns nothing. */
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
