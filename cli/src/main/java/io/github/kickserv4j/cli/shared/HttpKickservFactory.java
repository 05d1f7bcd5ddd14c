package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.UnaryOperator;

/** Makes the HTTP adapter from the global options and the environment. */
public final class HttpKickservFactory {
    /** Stands for an account or a key whose absence is reported already. */
    private static final String ACCEPTED = "none";

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
        Validation<Seq<Violation>, AccountLocation> location = AccountLocation.resolve(parsedArguments, commandContext);
        Validation<Seq<Violation>, String> key = ApiKeyOption.resolve(parsedArguments, commandContext);
        Validation<Seq<Violation>, RequestLimitOptions> limits = RequestLimitOptions.parse(parsedArguments);
        Seq<Violation> unreadable = Validations.violations(location)
                .appendAll(Validations.violations(key))
                .appendAll(Validations.violations(limits));
        HttpKickservBuilder builder = settings.apply(HttpKickserv.builder())
                .account(location.map(AccountLocation::account)
                        .getOrElse(() -> AccountLocation.slug(parsedArguments, commandContext)
                                .getOrElse(ACCEPTED)))
                .apiKey(key.getOrElse(ACCEPTED));
        location.toOption().flatMap(AccountLocation::base).forEach(builder::baseUri);
        limits.forEach(known -> known.applyTo(builder));
        if (parsedArguments.has(GlobalOptions.READ_ONLY)) {
            builder.readOnly();
        }
        Validation<Seq<Violation>, HttpKickserv> checked = builder.validate().mapError(HttpKickservFactory::named);
        if (!unreadable.isEmpty()) {
            checked.forEach(HttpKickserv::close);
        }
        return Validations.withViolations(unreadable, checked);
    }

    /** Returns the violations with the name of the option in place of the adapter's. */
    private static Seq<Violation> named(Seq<Violation> violations) {
        return violations.map(violation ->
                violation.field().equals("base_uri") ? violation.withField(AccountLocation.FIELD) : violation);
    }
}
