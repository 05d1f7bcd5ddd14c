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
 * Something that changes one record, and shows it. Where a failure leaves open whether it was carried out, it looks.
 *
 * @param write asks for the change
 */
public record WriteRequest<T>(Function<Kickserv, Either<Failure, T>> write, OutcomeCheck<T> outcomeCheck)
        implements KickservCommand.KickservRequest<T> {
    @Override
    public int send(Kickserv kickserv, ResultWriter<T> resultWriter) {
        Either<Failure, T> answer = write.apply(kickserv);
        return answer.fold(
                failure -> failure.isOutcomeUnknown()
                        ? looked(failure, kickserv, resultWriter)
                        : resultWriter.reportFailure(failure),
                record -> resultWriter.writeOne(answer));
    }

    private int looked(Failure failure, Kickserv kickserv, ResultWriter<T> resultWriter) {
        resultWriter.reportFailure(failure);
        return outcomeCheck
                .reconcile()
                .apply(kickserv, failure)
                .fold(
                        why -> unseen(why, resultWriter),
                        found -> found.fold(
                                done -> done(done, resultWriter),
                                notDone -> notDone(resultWriter),
                                cannot -> open(cannot, resultWriter)));
    }

    private static <T> int done(Reconciliation.Done<T> done, ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("looked: it was done");
        return done.record()
                .map(record -> resultWriter.writeOne(Either.right(record)))
                .getOrElse(ExitStatus.SUCCESS);
    }

    private int notDone(ResultWriter<T> resultWriter) {
        resultWriter
                .context()
                .printMessage("looked: it was not done so far; a server that is still at work may yet do it");
        sayHowToLook(resultWriter);
        return ExitStatus.FAILURE;
    }

    private int open(Reconciliation.Inconclusive<T> inconclusive, ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("looked: cannot tell whether it was done: " + inconclusive.reason());
        show(inconclusive.candidates(), resultWriter);
        sayHowToLook(resultWriter);
        return ExitStatus.OUTCOME_UNKNOWN;
    }

    private int unseen(Failure why, ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("could not look: " + why.message());
        sayHowToLook(resultWriter);
        return ExitStatus.OUTCOME_UNKNOWN;
    }

    /** What may be the record, on stderr, since it is no result. */
    private static <T> void show(Seq<T> alike, ResultWriter<T> resultWriter) {
        if (!alike.isEmpty()) {
            Printer<T> printer = OutputFormat.TABLE.printer(
                    resultWriter.columns(), resultWriter.context().err());
            alike.forEach(printer::print);
            printer.finish(true);
        }
    }

    private void sayHowToLook(ResultWriter<T> resultWriter) {
        resultWriter.context().printMessage("to look: " + outcomeCheck.command());
    }
}
