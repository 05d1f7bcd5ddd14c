package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** The API key: from the option, from the environment, or asked for. */
public final class ApiKey {
    public static final String OPTION = "--api-key";
    public static final String VARIABLE = "KICKSERV_API_KEY";

    /** What the option holds when it stands there without a value. */
    static final String ASK = "\u0000ask";

    private ApiKey() {}

    /** The key that was typed; absent if the option was not given. */
    public static Option<String> typed(Arguments arguments, Shell shell) {
        return arguments
                .option(OPTION)
                .flatMap(key -> key.equals(ASK) ? shell.secret().get() : Option.some(key));
    }

    static Validation<Seq<Violation>, String> of(Arguments arguments, Shell shell) {
        return typed(arguments, shell)
                .orElse(() -> shell.variable(VARIABLE))
                .toValidation(() ->
                        List.of(new Violation("api_key", "is required: give --api-key or set KICKSERV_API_KEY", "")));
    }
}
