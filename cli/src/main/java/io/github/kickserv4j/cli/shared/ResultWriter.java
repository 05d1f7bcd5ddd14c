package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.OutputFormat;
import io.github.kickserv4j.cli.output.Printer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes what Kickserv answered: records to stdout in the form that was asked for, failures to stderr. */
public record ResultWriter<T>(CommandContext context, OutputFormat format, Columns<T> columns) {

    /** One record. */
    public int writeOne(Either<Failure, T> answer) {
        return answer.fold(
                this::reportFailure, record -> alone(format.singleRecordPrinter(columns, context.out()), record));
    }

    /** Some records that are all here. */
    public int writeAll(Either<Failure, Seq<T>> answer) {
        return answer.fold(
                this::reportFailure,
                records -> writeStream(records.toJavaStream().map(Either::right)));
    }

    /** One page. What the server sent but nobody could read is said, and makes the command fail. */
    public int writePage(Either<Failure, Page<T>> answer) {
        return answer.fold(this::reportFailure, page -> {
            int status = writeAll(Either.right(page.items()));
            page.unreadable().forEach(row -> context.printMessage("a row could not be read: " + row));
            return page.unreadable().isEmpty() ? status : ExitStatus.FAILURE;
        });
    }

    /**
     * Records as they come. What fails on the way is said, and makes the command fail; with the page to go on with, if nothing
     * comes behind it. It ends early when nobody reads any more, or when the process is told to end.
     */
    public int writeStream(Stream<Either<Failure, T>> answers) {
        Printer<T> printer = format.printer(columns, context.out());
        int status = ExitStatus.SUCCESS;
        Iterator<Either<Failure, T>> walk = answers.iterator();
        while (!isOver() && walk.hasNext()) {
            status = Math.max(status, walk.next().fold(this::stopped, record -> print(printer, record)));
        }
        printer.finish(status == ExitStatus.SUCCESS && !isOver());
        return status;
    }

    private boolean isOver() {
        return context.out().checkError() || context.isTerminating();
    }

    /** Says why, and where to go on if it ended a walk. */
    private int stopped(Failure failure) {
        int status = reportFailure(failure);
        failure.page()
                .filter(page -> failure.row().isEmpty())
                .forEach(page -> context.printMessage("to go on: the same with --all --page " + page.number()));
        return status;
    }

    /** Says why there is no result. */
    public int reportFailure(Failure failure) {
        if (failure instanceof Failure.Invalid invalid) {
            String status = failure.response()
                    .map(responseDetails -> " (status " + responseDetails.status() + ")")
                    .getOrElse("");
            String page = failure.page().map(it -> ", page " + it.number()).getOrElse("");
            context.printMessage(failure.operation() + page + " failed" + status + ":");
            invalid.violations().forEach(violation -> context.printMessage("  " + violation));
        } else {
            context.printMessage(failure.message());
        }
        return ExitStatus.FAILURE;
    }

    private int alone(Printer<T> printer, T record) {
        print(printer, record);
        printer.finish(true);
        return ExitStatus.SUCCESS;
    }

    private int print(Printer<T> printer, T record) {
        printer.print(record);
        for (Violation violation : columns.unreadable().apply(record)) {
            context.printMessage("a value could not be read: " + violation);
        }
        return ExitStatus.SUCCESS;
    }
}
