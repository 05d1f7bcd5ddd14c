package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The API key: from the option, from the environment, or from a prompt. */
public final class ApiKeyOption {
    public static final String OPTION = "--api-key";
    public static final String VARIABLE = "KICKSERV_API_KEY";

    /** The value of the option if it is given without one. */
    static final String PROMPT = "\u0000ask";

    private ApiKeyOption() {}

    static OptionSpec.Builder spec() {
        return OptionSpecs.valueBuilder(
                        OPTION,
                        "KEY",
                        "The API key of an employee (KICKSERV_API_KEY). Without a value you are asked for it, which keeps"
                                + " it out of the process list.")
                .arity("0..1")
                .fallbackValue(PROMPT)
                .preprocessor(ApiKeyOption::promptBeforeCommand);
    }

    /**
     * Adds the value that is left out in {@code --api-key customers get 1}. It is there in {@code --api-key demo customers get 1}, as a
     * command follows. Other options always have a value.
     */
    private static boolean promptBeforeCommand(
            Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean isSeparate = " ".equals(info.get("separator"));
        Seq<String> next = List.ofAll(arguments).reverse();
        boolean isCommand = next.headOption().exists(command.subcommands()::containsKey);
        if (isSeparate && isCommand && !next.tail().exists(command.subcommands()::containsKey)) {
            arguments.push(PROMPT);
        }
        return OptionSpecs.acceptOptionBehindSeparator(arguments, command, option, info);
    }

    /** Returns the key that was typed; absent if the option was not given. */
    public static Option<String> fromOption(ParsedArguments parsedArguments, CommandContext commandContext) {
        return parsedArguments
                .option(OPTION)
                .flatMap(key ->
                        key.equals(PROMPT) ? commandContext.secretReader().get() : Option.some(key));
    }

    static Validation<Seq<Violation>, String> resolve(ParsedArguments parsedArguments, CommandContext commandContext) {
        return fromOption(parsedArguments, commandContext)
                .orElse(() -> commandContext.environmentVariable(VARIABLE))
                .toValidation(() ->
                        List.of(new Violation("api_key", "is required: give --api-key or set KICKSERV_API_KEY", "")));
    }
}
