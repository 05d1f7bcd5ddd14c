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

/** Writes the answers of Kickserv: records to stdout in the chosen format, failures to stderr. */
public record ResultWriter<T>(CommandContext context, OutputFormat format, Columns<T> columns) {

    /** Writes one record. */
    public int writeOne(Either<Failure, T> answer) {
        return answer.fold(
                this::reportFailure, record -> printSingle(format.singleRecordPrinter(columns, context.out()), record));
    }

    /** Writes records that are all in memory. */
    public int writeAll(Either<Failure, Seq<T>> answer) {
        return answer.fold(
                this::reportFailure,
                records -> writeStream(records.toJavaStream().map(Either::right)));
    }

    /** Writes one page. Rows that could not be read are reported, and make the command fail. */
    public int writePage(Either<Failure, Page<T>> answer) {
        return answer.fold(this::reportFailure, page -> {
            int status = writeAll(Either.right(page.items()));
            page.unreadable().forEach(row -> context.printMessage("a row could not be read: " + row));
            return page.unreadable().isEmpty() ? status : ExitStatus.FAILURE;
        });
    }

    /**
     * Writes records as they arrive. Failures are reported, and make the command fail. A failure that ends the list names the page
     * to go on with. Writing ends early if the output is closed, or if the process is signalled to end.
     */
    public int writeStream(Stream<Either<Failure, T>> answers) {
        Printer<T> printer = format.printer(columns, context.out());
        int status = ExitStatus.SUCCESS;
        Iterator<Either<Failure, T>> walk = answers.iterator();
        while (!isOver() && walk.hasNext()) {
            status = Math.max(status, walk.next().fold(this::reportInterruption, record -> print(printer, record)));
        }
        printer.finish(status == ExitStatus.SUCCESS && !isOver());
        return status;
    }

    private boolean isOver() {
        return context.out().checkError() || context.isTerminating();
    }

    /** Reports a failure, and the page to go on with if it ended a list. */
    private int reportInterruption(Failure failure) {
        int status = reportFailure(failure);
        failure.page()
                .filter(page -> failure.row().isEmpty())
                .forEach(page -> context.printMessage("to continue: the same with --all --page " + page.number()));
        return status;
    }

    /** Reports the failure, and returns the exit status. */
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

    private int printSingle(Printer<T> printer, T record) {
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
