package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.OutputFormat;
import io.github.kickserv4j.cli.output.Printer;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * A request that changes one record, and shows it. If a failure leaves the outcome unknown, it looks whether the change was made.
 *
 * @param write sends the change
 */
public record WriteRequest<T>(Function<Kickserv, Either<Failure, T>> write, OutcomeCheck<T> outcomeCheck)
        implements KickservCommand.KickservRequest<T> {
    @Override
    public int send(Kickserv kickserv, ResultWriter<T> resultWriter) {
        Either<Failure, T> answer = write.apply(kickserv);
        return answer.fold(
                failure -> failure.isOutcomeUnknown()
                        ? lookUp(failure, kickserv, resultWriter)
                        : resultWriter.reportFailure(failure),
                record -> resultWriter.writeOne(answer));
    }

    private int lookUp(Failure failure, Kickserv kickserv, ResultWriter<T> resultWriter) {
        resultWriter.reportFailure(failure);
        return outcomeCheck
                .reconcile()
                .apply(kickserv, failure)
                .fold(
                        why -> lookupFailed(why, resultWriter),
                        found -> found.fold(
                                done -> done(done, resultWriter),
                                notDone -> notDone(resultWriter),
                                cannot -> inconclusive(cannot, resultWriter)));
    }

    private static <T> int done(Reconciliation.Done<T> done, ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("reconciled: it was done");
        return done.record()
                .map(record -> resultWriter.writeOne(Either.right(record)))
                .getOrElse(ExitStatus.SUCCESS);
    }

    private int notDone(ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("reconciled: it was not done so far; the server may still do it");
        printLookupCommand(resultWriter);
        return ExitStatus.FAILURE;
    }

    private int inconclusive(Reconciliation.Inconclusive<T> result, ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("reconciled: inconclusive: " + result.reason());
        show(result.candidates(), resultWriter);
        printLookupCommand(resultWriter);
        return ExitStatus.OUTCOME_UNKNOWN;
    }

    private int lookupFailed(Failure failure, ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("could not reconcile: " + failure.message());
        printLookupCommand(resultWriter);
        return ExitStatus.OUTCOME_UNKNOWN;
    }

    /** Prints the records that may be the result on stderr. */
    private static <T> void show(Seq<T> candidates, ResultWriter<T> resultWriter) {
        if (!candidates.isEmpty()) {
            Printer<T> printer = OutputFormat.TABLE.printer(
                    resultWriter.columns(), resultWriter.context().err());
            candidates.forEach(printer::print);
            printer.finish(true);
        }
    }

    private void printLookupCommand(ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("to check: " + outcomeCheck.command());
    }
}
