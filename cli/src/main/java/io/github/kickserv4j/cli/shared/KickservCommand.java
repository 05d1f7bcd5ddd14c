package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.cli.output.Output;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** A command that asks Kickserv for something. Nothing is sent before all of the input has been found right. */
public interface KickservCommand extends Command {

    /** What is to be asked, or everything that is wrong with it. */
    Validation<Seq<Violation>, Request> request(Arguments arguments);

    @Override
    default int run(Arguments arguments, Shell shell) {
        Validation<Seq<Violation>, Output> output = arguments
                .option(GlobalOptions.OUTPUT)
                .map(Output::parse)
                .getOrElse(() -> Validation.valid(Output.onTerminal(shell.isTerminal())));
        return Connection.of(arguments, shell)
                .combine(output)
                .combine(request(arguments))
                .ap((kickserv, form, request) -> send(request, kickserv, new Results(shell, form)))
                .fold(violations -> shell.badUsage(violations.flatMap(each -> each)), status -> status);
    }

    private static int send(Request request, HttpKickserv kickserv, Results results) {
        try (kickserv) {
            return request.send(kickserv, results);
        }
    }

    /** Something to ask Kickserv, checked and ready. */
    @FunctionalInterface
    interface Request {
        /** Asks, writes the answer, and gives the exit status. */
        int send(Kickserv kickserv, Results results);
    }
}
