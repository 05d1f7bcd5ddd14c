package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** Kickserv over HTTP, as the global options and the environment say. */
final class Connection {
    private Connection() {}

    /** The adapter, which has sent nothing yet, or all that is wrong with the settings; none of it shows the API key. */
    static Validation<Seq<Violation>, HttpKickserv> of(Arguments arguments, Shell shell) {
        return Target.of(arguments, shell)
                .combine(ApiKey.of(arguments, shell))
                .ap((target, apiKey) -> to(target, apiKey, arguments.has(GlobalOptions.READ_ONLY)))
                .mapError(violations -> violations.flatMap(each -> each))
                .flatMap(checked -> checked);
    }

    private static Validation<Seq<Violation>, HttpKickserv> to(Target target, String apiKey, boolean isReadOnly) {
        HttpKickservBuilder builder =
                HttpKickserv.builder().account(target.account()).apiKey(apiKey);
        if (isReadOnly) {
            builder.readOnly();
        }
        return target.base().map(builder::baseUri).getOrElse(builder).validate();
    }
}
