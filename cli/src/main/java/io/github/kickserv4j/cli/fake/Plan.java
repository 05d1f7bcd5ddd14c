package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.Numerals;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.NextAnswer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How to serve.
 *
 * @param port where; 0 is any free port
 * @param generated so many customers are made up
 * @param empty whether to leave out the hand-made ones
 * @param next what becomes of the first requests
 */
record Plan(int port, int generated, boolean empty, Seq<NextAnswer> next) {
    private static final String PORT = "--port";
    private static final String CUSTOMERS = "--customers";
    private static final String EMPTY = "--empty";
    private static final String NEXT = "--next";
    private static final int MOST_CUSTOMERS = 1_000_000;

    /** The command with the options that this is read from. */
    static CommandSpec on(CommandSpec spec) {
        return spec.addOption(Options.value(PORT, "PORT", "Where to listen; 0, the default, is any free port."))
                .addOption(Options.value(CUSTOMERS, "N", "Adds so many generated customers."))
                .addOption(Options.flag(EMPTY, "Leaves out the hand-made customers and their jobs."))
                .addOption(Options.value(
                        NEXT,
                        "ANSWER",
                        "How to answer the first requests, in this order, separated by commas: with a status (503), one"
                                + " with Retry-After (429:120), an answer that is lost after the request was carried out"
                                + " (lost), or with none to a request that is dropped before (dropped)."));
    }

    static Validation<Seq<Violation>, Plan> of(Arguments arguments) {
        return Checked.three(
                Numerals.whole(PORT, arguments.option(PORT).getOrElse("0"), 0, 65_535),
                Numerals.whole(CUSTOMERS, arguments.option(CUSTOMERS).getOrElse("0"), 0, MOST_CUSTOMERS),
                arguments.option(NEXT).fold(() -> Validation.valid(List.empty()), typed -> Script.read(NEXT, typed)),
                port -> customers -> next -> new Plan(port, customers, arguments.has(EMPTY), next));
    }
}
