package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which part of a list is wanted.
 *
 * @param page one page; none if all are wanted
 */
public record Paging(Option<PageRequest> page) {
    private static final String PAGE = "--page";
    private static final String ALL = "--all";

    /** The command with the options that choose. */
    public static CommandSpec on(CommandSpec spec) {
        return spec.addOption(Options.value(PAGE, "N", "Which page, from 1."))
                .addOption(Options.flag(ALL, "All pages, written as they come."));
    }

    /** What was chosen: the first page, unless told otherwise. */
    public static Validation<Seq<Violation>, Paging> of(Arguments arguments) {
        Option<String> typed = arguments.option(PAGE);
        Validation<Seq<Violation>, PageRequest> page =
                typed.map(PageRequest::parse).getOrElse(() -> Validation.valid(PageRequest.FIRST));
        Seq<Violation> both = typed.filter(number -> arguments.has(ALL))
                .map(number -> new Violation(PAGE, "cannot be combined with --all", number))
                .toList();
        return Checked.unless(both, page).map(number -> new Paging(Option.when(!arguments.has(ALL), number)));
    }

    /** Asks for that part, and writes it. */
    public <T> KickservCommand.Request of(
            Columns<T> columns,
            BiFunction<Kickserv, PageRequest, Either<Failure, Page<T>>> one,
            Function<Kickserv, Stream<Either<Failure, T>>> all) {
        return (kickserv, results) -> page.fold(
                () -> results.walk(columns, all.apply(kickserv)),
                number -> results.page(columns, one.apply(kickserv, number)));
    }
}
