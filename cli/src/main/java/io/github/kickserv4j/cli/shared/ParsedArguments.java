package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/** The arguments that were typed, from the first command down to the last. Options before a subcommand count for it, too. */
public final class ParsedArguments {
    private final Seq<ParseResult> innermostFirst;
    private final TimeParser timeParser;

    private ParsedArguments(Seq<ParseResult> innermostFirst, TimeParser timeParser) {
        this.innermostFirst = innermostFirst;
        this.timeParser = timeParser;
    }

    /** Returns the arguments with times in the system's zone. */
    public static ParsedArguments of(ParseResult result) {
        return new ParsedArguments(chain(result, List.empty()), new TimeParser(Clock.system(ZoneId.systemDefault())));
    }

    /** Returns the same arguments with another parser of times. */
    ParsedArguments with(TimeParser other) {
        return new ParsedArguments(innermostFirst, other);
    }

    /** Returns the parser of days and times. */
    public TimeParser timeParser() {
        return timeParser;
    }

    /** Returns the value of an option; absent if it was not given. */
    public Option<String> option(String name) {
        return innermostFirst
                .find(result -> result.hasMatchedOption(name))
                .map(result -> result.matchedOptionValue(name, ""));
    }

    /** Returns the parsed value of an option, or all violations; absent if the option was not given. */
    public <T> Validation<Seq<Violation>, Option<T>> parsed(
            String name, Function<String, Validation<Seq<Violation>, T>> parse) {
        return option(name)
                .map(text -> parse.apply(text).map(Option::some))
                .getOrElse(() -> Validation.valid(Option.none()));
    }

    /** Returns true if an option was given. */
    public boolean has(String name) {
        return innermostFirst.exists(result -> result.hasMatchedOption(name));
    }

    /** Returns all values of an option made by {@link OptionSpecs#list}; an empty value for each comma with nothing beside it. */
    public Seq<String> values(String name) {
        return wholeValues(name).flatMap(value -> List.of(value.split(",", -1)));
    }

    /** Returns the same values as they were typed, without splitting them at commas. */
    public Seq<String> wholeValues(String name) {
        return innermostFirst.flatMap(
                result -> List.ofAll(result.matchedOptionValue(name, java.util.List.<String>of())));
    }

    /** Returns true if the one argument that is no option was given. */
    public boolean hasArgument() {
        return innermostFirst.head().hasMatchedPositional(0);
    }

    /** Returns the one argument that is no option. */
    public String argument() {
        return innermostFirst.head().matchedPositionalValue(0, "");
    }

    private static List<ParseResult> chain(ParseResult result, List<ParseResult> outer) {
        List<ParseResult> chain = outer.prepend(result);
        return result.hasSubcommand() ? chain(result.subcommand(), chain) : chain;
    }
}
