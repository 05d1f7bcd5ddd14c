package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * A command that asks Kickserv for something. Nothing is sent before all of the input has been found right.
 *
 * @param <T> the records that it shows
 */
public interface KickservCommand<T> extends Command {

    /** How its records are written. */
    Columns<T> columns();

    /** What is to be asked, or everything that is wrong with it. */
    Validation<Seq<Violation>, KickservRequest<T>> request(ParsedArguments parsedArguments);

    @Override
    default int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        Validation<Seq<Violation>, TimeParser> times = TimeParser.parse(parsedArguments, commandContext.clock());
        return HttpKickservFactory.create(parsedArguments, commandContext)
                .combine(ResultOptions.resultWriter(columns(), parsedArguments, commandContext))
                .combine(times)
                .combine(request(times.map(parsedArguments::with).getOrElse(parsedArguments)))
                .ap((kickserv, resultWriter, known, kickservRequest) -> send(kickservRequest, kickserv, resultWriter))
                .fold(
                        violations -> commandContext.reportUsageErrors(violations.flatMap(each -> each)),
                        status -> status);
    }

    private static <T> int send(
            KickservRequest<T> kickservRequest, HttpKickserv kickserv, ResultWriter<T> resultWriter) {
        try (kickserv) {
            return kickservRequest.send(kickserv, resultWriter);
        }
    }

    /** Something to ask Kickserv, checked and ready. */
    @FunctionalInterface
    interface KickservRequest<T> {
        /** Asks, writes the answer, and gives the exit status. */
        int send(Kickserv kickserv, ResultWriter<T> resultWriter);
    }
}
