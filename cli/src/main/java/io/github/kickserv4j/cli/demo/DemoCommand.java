package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.fake.DemoData;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;

/** {@code demo}: runs one scenario over HTTP and over the twin; exit status 1 if their results differ. */
public final class DemoCommand implements Command {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T17:00:00Z"), ZoneOffset.ofHours(-5));
    private static final int PAGE_SIZE = 2;

    private final Supplier<Kickserv> twin;

    public DemoCommand() {
        this(DemoCommand::seeded);
    }

    /** Makes a demo that compares with another adapter than the twin. */
    DemoCommand(Supplier<Kickserv> twin) {
        this.twin = twin;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String description() {
        return "Runs a scenario over HTTP, against a fake server, and over the in-memory twin, and shows both results side"
                + " by side. The exit status is 1 if they differ.";
    }

    @Override
    public Seq<OptionSpec> sharedOptions() {
        return GlobalOptions.only();
    }

    @Override
    public int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        try (var server = FakeKickserv.builder(seeded()).clock(CLOCK).start();
                var http = HttpKickserv.builder()
                        .baseUri(server.baseUri())
                        .account("demo")
                        .apiKey("demo")
                        .build()) {
            commandContext
                    .out()
                    .println("Left: over HTTP, at " + server.accountUri() + ". Right: the twin, in memory.");
            return run(http, twin.get(), commandContext.out());
        }
    }

    private static int run(Kickserv http, Kickserv twin, PrintWriter out) {
        Seq<ResultComparison> results = DemoScenario.steps().zipWithIndex().map(step -> run(step, http, twin, out));
        int different = results.count(result -> !result.isEqual());
        out.println();
        out.println(
                different == 0
                        ? "Both agree on all " + results.size() + " steps."
                        : "They differ in " + different + " of " + results.size() + " steps.");
        return different == 0 ? ExitStatus.SUCCESS : ExitStatus.FAILURE;
    }

    private static ResultComparison run(Tuple2<DemoStep, Integer> step, Kickserv http, Kickserv twin, PrintWriter out) {
        out.println();
        out.println((step._2 + 1) + ". " + step._1.name());
        var result = new ResultComparison(
                step._1.action().apply(http), step._1.action().apply(twin));
        result.print(out);
        out.flush();
        return result;
    }

    static Kickserv seeded() {
        var kickserv =
                InMemoryKickserv.builder().clock(CLOCK).pageSize(PAGE_SIZE).build();
        DemoData.addTo(kickserv, CLOCK);
        return kickserv;
    }
}
