package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.Output;
import io.github.kickserv4j.cli.output.Printer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes what Kickserv answered: records to stdout in the form that was asked for, failures to stderr. */
public record Results<T>(Shell shell, Output output, Columns<T> columns) {

    /** One record. */
    public int one(Either<Failure, T> answer) {
        return answer.fold(this::failed, record -> alone(output.one(columns, shell.out()), record));
    }

    /** Some records that are all here. */
    public int many(Either<Failure, Seq<T>> answer) {
        return answer.fold(this::failed, records -> walk(records.toJavaStream().map(Either::right)));
    }

    /** One page. What the server sent but nobody could read is said, and makes the command fail. */
    public int page(Either<Failure, Page<T>> answer) {
        return answer.fold(this::failed, page -> {
            int status = many(Either.right(page.items()));
            page.unreadable().forEach(row -> shell.say("a row could not be read: " + row));
            return page.unreadable().isEmpty() ? status : ExitStatus.REFUSED;
        });
    }

    /**
     * Records as they come. What fails on the way is said, and makes the command fail; with the page to go on with, if nothing
     * comes behind it. It ends early when nobody reads any more, or when the process is told to end.
     */
    public int walk(Stream<Either<Failure, T>> answers) {
        Printer<T> printer = output.many(columns, shell.out());
        int status = ExitStatus.DONE;
        Iterator<Either<Failure, T>> walk = answers.iterator();
        while (!isOver() && walk.hasNext()) {
            status = Math.max(status, walk.next().fold(this::stopped, record -> print(printer, record)));
        }
        printer.end(status == ExitStatus.DONE && !isOver());
        return status;
    }

    private boolean isOver() {
        return shell.out().checkError() || shell.isTerminating();
    }

    /** Says why, and where to go on if it ended a walk. */
    private int stopped(Failure failure) {
        int status = failed(failure);
        failure.page()
                .filter(page -> failure.row().isEmpty())
                .forEach(page -> shell.say("to go on: the same with --all --page " + page.number()));
        return status;
    }

    /** Says why there is no result. */
    public int failed(Failure failure) {
        if (failure instanceof Failure.Invalid invalid) {
            String status = failure.reply()
                    .map(reply -> " (status " + reply.status() + ")")
                    .getOrElse("");
            String page = failure.page().map(it -> ", page " + it.number()).getOrElse("");
            shell.say(failure.operation() + page + " failed" + status + ":");
            invalid.violations().forEach(violation -> shell.say("  " + violation));
        } else {
            shell.say(failure.message());
        }
        return ExitStatus.REFUSED;
    }

    private int alone(Printer<T> printer, T record) {
        print(printer, record);
        printer.end(true);
        return ExitStatus.DONE;
    }

    private int print(Printer<T> printer, T record) {
        printer.print(record);
        for (Violation violation : columns.unreadable().apply(record)) {
            shell.say("a value could not be read: " + violation);
        }
        return ExitStatus.DONE;
    }
}
