package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliRun;
import io.github.kickserv4j.cli.FakeAccount;
import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.Output;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reply;
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

class ResultsTest {
    private static final Operation CREATE = Operation.write("customers.create", "new customer");
    private static final Columns<String> COLUMNS = new Columns<>(
            List.of(Column.text("name", Option::some)),
            List.of("name"),
            name -> name.equals("odd") ? List.of(new Violation("created_at", "must be a time", "soon")) : List.empty());

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Results<String> results(Writer stdout) {
        var shell = new Shell(
                new PrintWriter(stdout), new PrintWriter(err), Map.of(), false, Option::none, new CountDownLatch(1));
        return new Results<>(shell, Output.JSON, COLUMNS);
    }

    @Test
    void oneShouldNameEachViolationOnItsOwnLineWhenTheServerSaysInvalid() {
        var invalid = new Failure.Invalid(
                Incident.of(CREATE, Delivery.REJECTED, Option.some(new Reply(422, Option.none(), ""))),
                List.of(new Violation("name", "is taken", "Ada"), new Violation("fax", "is odd", "x")));

        assertThat(results(out).one(Either.left(invalid))).isEqualTo(1);
        assertThat(err).hasToString("""
                customers.create of new customer failed (status 422):
                  name is taken (was "Ada")
                  fax is odd (was "x")
                """);
        assertThat(out).hasToString("");
    }

    @Test
    void walkShouldGoOnBehindARecordThatCouldNotBeReadAndFailInTheEnd() {
        var unreadable = new Failure.UnexpectedResponse(Incident.of(CREATE, Delivery.UNKNOWN), "no id\u001b[2J");

        int status = results(out).walk(Stream.of(Either.right("a"), Either.left(unreadable), Either.right("b")));

        assertThat(status).isEqualTo(1);
        assertThat(out).hasToString("[\n{\"name\":\"a\"},\n{\"name\":\"b\"}");
        assertThat(err.toString()).contains("no id\\u001b[2J");
    }

    @Test
    void walkShouldSayWhatOfARecordCouldNotBeRead() {
        int status = results(out).walk(Stream.of(Either.right("odd")));

        assertThat(status).isZero();
        assertThat(err.toString()).contains("created_at must be a time (was \"soon\")");
    }

    @Test
    void walkShouldStopQuietlyWhenNobodyReadsAnyMore() {
        Stream<Either<Failure, String>> endless = Stream.generate(() -> Either.right("a"));

        assertThat(results(new ClosedWriter()).walk(endless)).isZero();
        assertThat(err).hasToString("");
    }

    @Test
    void walkShouldStopAndLeaveTheArrayOpenWhenTheProcessIsToldToEnd() {
        Results<String> results = results(out);
        var answers = Stream.<Either<Failure, String>>generate(() -> Either.right("a"))
                .peek(answer -> results.shell().stop().countDown());

        results.walk(answers);

        assertThat(out).hasToString("[\n{\"name\":\"a\"}");
    }

    @Test
    void listShouldAskForNoMorePagesAndFailWhenItsResultsAreLost() {
        try (var account = new FakeAccount()) {
            List.rangeClosed(1, 20).forEach(n -> account.add("Customer " + n));
            var shell = results(new ClosedWriter()).shell();

            int status = CliRun.run(shell, account.connected("customers", "list", "--all", "--output", "jsonl"));

            assertThat(status).isEqualTo(1);
            assertThat(err)
                    .hasToString("the results could not be written: no space left; what was asked for was done\n");
            assertThat(account.server().requests()).hasSizeLessThan(3);
        }
    }

    /** As a pipe whose reader has gone. */
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
