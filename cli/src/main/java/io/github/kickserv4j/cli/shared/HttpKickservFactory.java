package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.UnaryOperator;

/** Makes the HTTP adapter from the global options and the environment. */
public final class HttpKickservFactory {
    private HttpKickservFactory() {}

    /** Returns the adapter, or all violations of the settings. Nothing is sent, and no violation shows the API key. */
    public static Validation<Seq<Violation>, HttpKickserv> create(
            ParsedArguments parsedArguments, CommandContext commandContext) {
        return create(parsedArguments, commandContext, builder -> builder);
    }

    /** Returns the adapter with further settings, or all violations. */
    public static Validation<Seq<Violation>, HttpKickserv> create(
            ParsedArguments parsedArguments,
            CommandContext commandContext,
            UnaryOperator<HttpKickservBuilder> settings) {
        return Validations.combine(
                        AccountLocation.resolve(parsedArguments, commandContext),
                        ApiKeyOption.resolve(parsedArguments, commandContext),
                        RequestLimitOptions.parse(parsedArguments),
                        accountLocation -> apiKey ->
                                limits -> settings.apply(limits.applyTo(to(accountLocation, apiKey, parsedArguments))))
                .flatMap(HttpKickservBuilder::validate);
    }

    private static HttpKickservBuilder to(
            AccountLocation accountLocation, String apiKey, ParsedArguments parsedArguments) {
        HttpKickservBuilder builder =
                HttpKickserv.builder().account(accountLocation.account()).apiKey(apiKey);
        if (parsedArguments.has(GlobalOptions.READ_ONLY)) {
            builder.readOnly();
        }
        return accountLocation.base().map(builder::baseUri).getOrElse(builder);
    }
}
