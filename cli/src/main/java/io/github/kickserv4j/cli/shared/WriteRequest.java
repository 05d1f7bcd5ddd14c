package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.Output;
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
public record WriteRequest<T>(Function<Kickserv, Either<Failure, T>> write, Lookup<T> lookup)
        implements KickservCommand.Request<T> {
    @Override
    public int send(Kickserv kickserv, Results<T> results) {
        Either<Failure, T> answer = write.apply(kickserv);
        return answer.fold(
                failure -> failure.isOutcomeUnknown() ? looked(failure, kickserv, results) : results.failed(failure),
                record -> results.one(answer));
    }

    private int looked(Failure failure, Kickserv kickserv, Results<T> results) {
        results.failed(failure);
        return lookup.reconcile()
                .apply(kickserv, failure)
                .fold(
                        why -> unseen(why, results),
                        found -> found.fold(
                                done -> done(done, results),
                                notDone -> notDone(results),
                                cannot -> open(cannot, results)));
    }

    private static <T> int done(Reconciliation.Done<T> done, Results<T> results) {
        results.shell().say("looked: it was done");
        return done.record().map(record -> results.one(Either.right(record))).getOrElse(ExitStatus.DONE);
    }

    private int notDone(Results<T> results) {
        results.shell().say("looked: it was not done so far; a server that is still at work may yet do it");
        sayHowToLook(results);
        return ExitStatus.REFUSED;
    }

    private int open(Reconciliation.CannotTell<T> cannotTell, Results<T> results) {
        results.shell().say("looked: cannot tell whether it was done: " + cannotTell.why());
        show(cannotTell.alike(), results);
        sayHowToLook(results);
        return ExitStatus.UNKNOWN;
    }

    private int unseen(Failure why, Results<T> results) {
        results.shell().say("could not look: " + why.message());
        sayHowToLook(results);
        return ExitStatus.UNKNOWN;
    }

    /** What may be the record, on stderr, since it is no result. */
    private static <T> void show(Seq<T> alike, Results<T> results) {
        if (!alike.isEmpty()) {
            Printer<T> printer =
                    Output.TABLE.many(results.columns(), results.shell().err());
            alike.forEach(printer::print);
            printer.end(true);
        }
    }

    private void sayHowToLook(Results<T> results) {
        results.shell().say("to look: " + lookup.command());
    }
}
