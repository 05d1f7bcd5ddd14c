package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which part of a list is wanted.
 *
 * @param page one page, or the first of all that are wanted
 * @param isAll whether all from there on are wanted
 */
public record PagingOptions(PageRequest page, boolean isAll) {
    static final String PAGE = "--page";
    static final String ALL = "--all";

    /** The command with the options that choose. */
    public static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(
                        OptionSpecs.value(PAGE, "N", "Which page, from 1; together with --all, the page to start at."))
                .addOption(OptionSpecs.flag(ALL, "All pages, written as they come."));
    }

    /** What was chosen: the first page, unless told otherwise. */
    public static Validation<Seq<Violation>, PagingOptions> parse(ParsedArguments parsedArguments) {
        return parsedArguments
                .option(PAGE)
                .map(PageRequest::parse)
                .getOrElse(() -> Validation.valid(PageRequest.FIRST))
                .map(page -> new PagingOptions(page, parsedArguments.has(ALL)));
    }

    /** Asks for that part, and writes it. */
    public <T> KickservCommand.KickservRequest<T> request(
            BiFunction<Kickserv, PageRequest, Either<Failure, Page<T>>> one,
            BiFunction<Kickserv, PageRequest, Stream<Either<Failure, T>>> all) {
        return (kickserv, resultWriter) -> isAll
                ? resultWriter.writeStream(all.apply(kickserv, page))
                : resultWriter.writePage(one.apply(kickserv, page));
    }
}
