package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A list of records that a port answers page by page.
 *
 * @param <R> the port
 * @param <T> the records
 * @param list requests one page
 * @param all requests all pages from one on
 */
public record Listing<R, T>(
        BiFunction<R, PageRequest, Either<Failure, Page<T>>> list,
        BiFunction<R, PageRequest, Stream<Either<Failure, T>>> all) {}
