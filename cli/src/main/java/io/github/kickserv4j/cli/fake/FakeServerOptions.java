package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.cli.shared.NumberParser;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.ScriptedOutcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of the fake server.
 *
 * @param port 0 for any free port
 * @param generatedCustomers the number of generated customers
 * @param empty true to leave out the hand-made customers
 * @param scriptedResponses the responses to the first requests
 */
record FakeServerOptions(int port, int generatedCustomers, boolean empty, Seq<ScriptedOutcome> scriptedResponses) {
    private static final String PORT = "--port";
    private static final String CUSTOMERS = "--customers";
    private static final String EMPTY = "--empty";
    private static final String NEXT = "--next";
    private static final int MOST_CUSTOMERS = 1_000_000;

    /** Returns the command with these options. */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.value(PORT, "PORT", "Where to listen; 0, the default, is any free port."))
                .addOption(OptionSpecs.value(CUSTOMERS, "N", "Adds so many generated customers."))
                .addOption(OptionSpecs.flag(EMPTY, "Leaves out the hand-made customers and their jobs."))
                .addOption(OptionSpecs.value(
                        NEXT,
                        "ANSWER",
                        "How to answer the first requests, in this order, separated by commas: with a status (503), one"
                                + " with Retry-After (429:120), an answer that is lost after the request was carried out"
                                + " (lost), or with none to a request that is dropped before (dropped)."));
    }

    static Validation<Seq<Violation>, FakeServerOptions> parse(ParsedArguments parsedArguments) {
        return Validations.combine(
                NumberParser.integer(PORT, parsedArguments.option(PORT).getOrElse("0"), 0, 65_535),
                NumberParser.integer(
                        CUSTOMERS, parsedArguments.option(CUSTOMERS).getOrElse("0"), 0, MOST_CUSTOMERS),
                parsedArguments
                        .option(NEXT)
                        .fold(() -> Validation.valid(List.empty()), typed -> ScriptedResponseParser.read(NEXT, typed)),
                port -> customers -> next -> new FakeServerOptions(port, customers, parsedArguments.has(EMPTY), next));
    }
}
