package io.github.kickserv4j.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class DemoCommandTest {
    @Test
    void demoShouldShowThatHttpAndTheTwinAgree() {
        CliResult run = CliResult.of("demo");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1. Who lives in Michigan?", "Both agree on all", "deleted 7", "name must not be blank")
                .contains(
                        "status does not allow to complete job 5",
                        "does not see it",
                        " 0, paid",
                        "does not allow to win job 6")
                .contains("owed by Marigold Example: 0", "amount must be above zero", "Mark it as won")
                .contains("=")
                .doesNotContain("≠");
        assertThat(run.status()).isZero();
    }

    @Test
    void demoShouldFailAndMarkTheStepWhenTheTwoDiffer() {
        var out = new StringWriter();
        var commandContext = new CommandContext(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                Map.of(),
                false,
                Option::none,
                new CountDownLatch(1));
        var demo = new DemoCommand(DemoCommandTest::withOneMore);

        int status = demo.run(ParsedArguments.of(new CommandLine(CommandSpec.create()).parseArgs()), commandContext);

        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).contains("≠", "They differ in");
    }

    private static Kickserv withOneMore() {
        Kickserv other = DemoCommand.seeded();
        other.customers().create(NewCustomer.builder("Birchall Otherwise").build());
        return other;
    }
}
