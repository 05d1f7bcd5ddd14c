package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options that choose a part of a list.
 *
 * @param page the one page, or the first of several
 * @param isAll true for all pages from there on
 */
record PagingOptions(PageRequest page, boolean isAll) {
    static final String PAGE = "--page";
    static final String ALL = "--all";

    /** The options, and the page or pages that they choose: the first page by default. */
    static final Parameter<PagingOptions> PARAMETER = new Parameter<>(PagingOptions::addTo, PagingOptions::parse);

    private static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.value(PAGE, "N", "The page, from 1; with --all, the first page."))
                .addOption(OptionSpecs.flag(ALL, "All pages, written as they come."));
    }

    private static Validation<Seq<Violation>, PagingOptions> parse(ParsedArguments parsedArguments) {
        return parsedArguments
                .option(PAGE)
                .map(PageRequest::parse)
                .getOrElse(() -> Validation.valid(PageRequest.FIRST))
                .map(page -> new PagingOptions(page, parsedArguments.has(ALL)));
    }

    /** Requests that part of a list, writes it, and returns the exit status. */
    <R, T> int write(Listing<R, T> listing, R port, ResultWriter<T> resultWriter) {
        return isAll
                ? resultWriter.writeStream(listing.all().apply(port, page))
                : resultWriter.writePage(listing.list().apply(port, page));
    }
}
