package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** The API key: from the option, from the environment, or from a prompt. */
public final class ApiKeyOption {
    public static final String OPTION = "--api-key";
    public static final String VARIABLE = "KICKSERV_API_KEY";

    /** The value of the option if it is given without one. */
    static final String PROMPT = "\u0000ask";

    private ApiKeyOption() {}

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
