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
    Validation<Seq<Violation>, Request<T>> request(Arguments arguments);

    @Override
    default int run(Arguments arguments, Shell shell) {
        Validation<Seq<Violation>, Times> times = Times.of(arguments, shell.clock());
        return Connection.of(arguments, shell)
                .combine(ResultOptions.results(columns(), arguments, shell))
                .combine(times)
                .combine(request(times.map(arguments::with).getOrElse(arguments)))
                .ap((kickserv, results, known, request) -> send(request, kickserv, results))
                .fold(violations -> shell.badUsage(violations.flatMap(each -> each)), status -> status);
    }

    private static <T> int send(Request<T> request, HttpKickserv kickserv, Results<T> results) {
        try (kickserv) {
            return request.send(kickserv, results);
        }
    }

    /** Something to ask Kickserv, checked and ready. */
    @FunctionalInterface
    interface Request<T> {
        /** Asks, writes the answer, and gives the exit status. */
        int send(Kickserv kickserv, Results<T> results);
    }
}
