package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** Kickserv over HTTP, as the global options and the environment say. */
final class HttpKickservFactory {
    private HttpKickservFactory() {}

    /** The adapter, which has sent nothing yet, or all that is wrong with the settings; none of it shows the API key. */
    static Validation<Seq<Violation>, HttpKickserv> create(
            ParsedArguments parsedArguments, CommandContext commandContext) {
        return Validations.combine(
                        AccountLocation.resolve(parsedArguments, commandContext),
                        ApiKeyOption.resolve(parsedArguments, commandContext),
                        RequestLimitOptions.parse(parsedArguments),
                        accountLocation ->
                                apiKey -> limits -> limits.applyTo(to(accountLocation, apiKey, parsedArguments)))
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
