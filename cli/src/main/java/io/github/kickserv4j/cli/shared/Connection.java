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
        return Checked.three(
                        Target.of(arguments, shell),
                        ApiKey.of(arguments, shell),
                        CallLimits.of(arguments),
                        target -> apiKey -> limits -> limits.in(to(target, apiKey, arguments)))
                .flatMap(HttpKickservBuilder::validate);
    }

    private static HttpKickservBuilder to(Target target, String apiKey, Arguments arguments) {
        HttpKickservBuilder builder =
                HttpKickserv.builder().account(target.account()).apiKey(apiKey);
        if (arguments.has(GlobalOptions.READ_ONLY)) {
            builder.readOnly();
        }
        return target.base().map(builder::baseUri).getOrElse(builder);
    }
}
