package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.cli.shared.NumberParser;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.ScriptedOutcome;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of the fake server.
 *
 * @param port 0 for any free port
 * @param generatedCustomers the number of generated customers
 * @param empty true to leave out the hand-made customers
 * @param scriptedResponses the responses to the first requests
 * @param scriptedPaths the responses to the first requests to some paths
 * @param har the file for the requests and responses
 * @param data the file whose records are in place of the hand-made customers
 */
record FakeServerOptions(
        int port,
        int generatedCustomers,
        boolean empty,
        Seq<ScriptedOutcome> scriptedResponses,
        Seq<ScriptedPath> scriptedPaths,
        Option<RateLimit> rateLimit,
        Option<HarFile> har,
        Option<DataFile> data) {
    private static final String PORT = "--port";
    private static final String CUSTOMERS = "--customers";
    private static final String EMPTY = "--empty";
    private static final String NEXT = "--next";
    private static final String ON = "--on";
    private static final String RATE_LIMIT = "--rate-limit";
    private static final String HAR = "--har";
    private static final String DATA = "--data";
    private static final int MOST_CUSTOMERS = 1_000_000;

    /** Returns the command with these options. */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.value(PORT, "PORT", "Where to listen; 0, the default, is any free port."))
                .addOption(OptionSpecs.value(CUSTOMERS, "N", "Adds so many generated customers."))
                .addOption(OptionSpecs.value(
                        DATA, "FILE", "Serves the records of a JSON or YAML file in place of the hand-made customers."))
                .addOption(OptionSpecs.flag(EMPTY, "Leaves out the hand-made customers and their jobs."))
                .addOption(OptionSpecs.value(
                        NEXT,
                        "ANSWER",
                        "How to answer the first requests, in this order, separated by commas: with a status (503), one"
                                + " with Retry-After (429:120), an answer that is lost after the request was carried out"
                                + " (lost), or with none to a request that is dropped before (dropped)."))
                .addOption(OptionSpecs.list(
                        ON,
                        "REQUEST=ANSWER",
                        "How to answer the first requests to a path, such as 'POST customers/*/notes.json=503,usual,lost':"
                                + " as --next, or as usual (usual); with * behind the last, all that follow, too. May be"
                                + " repeated."))
                .addOption(OptionSpecs.value(
                        RATE_LIMIT,
                        "N/PERIOD",
                        "Accepts so many requests in a second, minute or hour, such as 60/minute, and answers others with"
                                + " 429 and Retry-After."))
                .addOption(OptionSpecs.value(
                        HAR,
                        "FILE",
                        "Writes the last 1,000 requests and responses into a file at the end, as HAR 1.2."));
    }

    static Validation<Seq<Violation>, FakeServerOptions> parse(ParsedArguments parsedArguments) {
        return Validations.combine(
                numbers(parsedArguments),
                script(parsedArguments),
                rest(parsedArguments),
                numbers -> script -> rest -> new FakeServerOptions(
                        numbers._1,
                        numbers._2,
                        parsedArguments.has(EMPTY),
                        script._1,
                        script._2,
                        rest._1,
                        rest._2,
                        rest._3));
    }

    private static Validation<Seq<Violation>, Tuple3<Option<RateLimit>, Option<HarFile>, Option<DataFile>>> rest(
            ParsedArguments parsedArguments) {
        return Validations.combine(
                parsedArguments.parsed(RATE_LIMIT, typed -> RateLimit.parse(RATE_LIMIT, typed)),
                parsedArguments.parsed(HAR, typed -> HarFile.parse(HAR, typed)),
                parsedArguments.parsed(DATA, typed -> DataFile.parse(DATA, typed)),
                limit -> har -> data -> Tuple.of(limit, har, data));
    }

    private static Validation<Seq<Violation>, Tuple2<Integer, Integer>> numbers(ParsedArguments parsedArguments) {
        return Validations.combine(
                NumberParser.integer(PORT, parsedArguments.option(PORT).getOrElse("0"), 0, 65_535),
                NumberParser.integer(
                        CUSTOMERS, parsedArguments.option(CUSTOMERS).getOrElse("0"), 0, MOST_CUSTOMERS),
                port -> customers -> Tuple.of(port, customers));
    }

    private static Validation<Seq<Violation>, Tuple2<Seq<ScriptedOutcome>, Seq<ScriptedPath>>> script(
            ParsedArguments parsedArguments) {
        return Validations.combine(
                parsedArguments
                        .option(NEXT)
                        .fold(() -> Validation.valid(List.empty()), typed -> ScriptedResponseParser.read(NEXT, typed)),
                Validation.traverse(parsedArguments.wholeValues(ON), typed -> ScriptedPath.parse(ON, typed)),
                next -> paths -> Tuple.of(next, paths));
    }

    /** Scripts the answers of {@code server}. */
    void script(FakeKickserv server) {
        scriptedResponses.forEach(server::enqueue);
        scriptedPaths.forEach(path -> path.addTo(server));
    }
}
