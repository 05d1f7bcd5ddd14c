package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.OutputFormat;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultWriterTest {
    private static final Operation CREATE = Operation.write("customers.create", "new customer");
    private static final Columns<String> COLUMNS = new Columns<>(
            List.of(Column.text("name", Option::some)),
            List.of("name"),
            name -> name.equals("odd") ? List.of(new Violation("created_at", "must be a time", "soon")) : List.empty());

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private ResultWriter<String> results(Writer stdout) {
        var commandContext = new CommandContext(
                new PrintWriter(stdout), new PrintWriter(err), Map.of(), false, Option::none, new CountDownLatch(1));
        return new ResultWriter<>(commandContext, OutputFormat.JSON, COLUMNS);
    }

    @Test
    void oneShouldNameEachViolationOnItsOwnLineWhenTheServerReportsViolations() {
        var invalid = new Failure.Invalid(
                FailureContext.of(CREATE, Delivery.REJECTED, Option.some(new ResponseDetails(422, Option.none(), ""))),
                List.of(new Violation("name", "is taken", "Ada"), new Violation("fax", "is odd", "x")));

        assertThat(results(out).writeOne(Either.left(invalid))).isEqualTo(1);
        assertThat(err).hasToString("""
                customers.create of new customer failed (status 422):
                  name is taken (was "Ada")
                  fax is odd (was "x")
                """);
        assertThat(out).hasToString("");
    }

    @Test
    void walkShouldGoOnBehindARecordThatCouldNotBeReadAndFailInTheEnd() {
        var unreadable = new Failure.UnexpectedResponse(FailureContext.of(CREATE, Delivery.UNKNOWN), "no id\u001b[2J");

        int status = results(out).writeStream(Stream.of(Either.right("a"), Either.left(unreadable), Either.right("b")));

        assertThat(status).isEqualTo(1);
        assertThat(out).hasToString("[\n{\"name\":\"a\"},\n{\"name\":\"b\"}");
        assertThat(err.toString()).contains("no id\\u001b[2J");
    }

    @Test
    void walkShouldReportUnreadableValuesOfARecord() {
        int status = results(out).writeStream(Stream.of(Either.right("odd")));

        assertThat(status).isZero();
        assertThat(err.toString()).contains("created_at must be a time (was \"soon\")");
    }

    @Test
    void walkShouldStopSilentlyWhenItsOutputIsClosed() {
        Stream<Either<Failure, String>> endless = Stream.generate(() -> Either.right("a"));

        assertThat(results(new ClosedWriter()).writeStream(endless)).isZero();
        assertThat(err).hasToString("");
    }

    @Test
    void walkShouldStopAndLeaveTheArrayOpenWhenTheProcessIsSignalled() {
        ResultWriter<String> resultWriter = results(out);
        var answers = Stream.<Either<Failure, String>>generate(() -> Either.right("a"))
                .peek(answer -> resultWriter.context().stopSignal().countDown());

        resultWriter.writeStream(answers);

        assertThat(out).hasToString("[\n{\"name\":\"a\"}");
    }

    @Test
    void listShouldRequestNoMorePagesAndFailWhenItsOutputIsClosed() {
        try (var account = new CliFixture()) {
            List.rangeClosed(1, 20).forEach(n -> account.add("Customer " + n));
            var commandContext = results(new ClosedWriter()).context();

            int status = CliResult.run(
                    commandContext, account.withConnectionOptions("customers", "list", "--all", "--output", "jsonl"));

            assertThat(status).isEqualTo(1);
            assertThat(err)
                    .hasToString("the results could not be written: no space left; the command itself succeeded\n");
            assertThat(account.server().requests()).hasSizeLessThan(3);
        }
    }

    /** Returns a writer to a pipe whose reader has gone. */
    private static final class ClosedWriter extends Writer {
        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
