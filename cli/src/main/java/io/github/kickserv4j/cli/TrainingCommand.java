package io.github.kickserv4j.cli;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.fake.DemoData;
import io.github.kickserv4j.cli.output.Utf8Writer;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.OutputStream;
import java.util.Map;

/**
 * {@code training-run}: runs usual commands against a fake server of its own, and shows nothing. The JVM records which classes they
 * load, and {@code bin/kickserv} makes an archive of these. No help lists it.
 */
final class TrainingCommand implements Command {
    private static final Seq<String> COMMANDS = List.of(
            "--help",
            "customers get 1",
            "customers list --output table",
            "customers list --all --output csv",
            "customers list --all --output jsonl",
            "customers update 1 --fax 312-555-0142",
            "jobs list --output jsonl",
            "jobs get 1",
            "notes list --customer 1",
            "charges list --job 1",
            "opportunities list",
            "payments list --customer 1");

    @Override
    public String name() {
        return "training-run";
    }

    @Override
    public String description() {
        return "Runs usual commands, whose classes the JVM records.";
    }

    @Override
    public boolean isHidden() {
        return true;
    }

    @Override
    public int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        var kickserv = InMemoryKickserv.create();
        DemoData.addTo(kickserv, commandContext.clock());
        createClientOfHttps();
        try (var server =
                FakeKickserv.builder(kickserv).account("demo").apiKey("demo").start()) {
            CommandContext silent = silent(server, commandContext);
            return COMMANDS.map(command -> new Cli(silent, Option::none).run(command.split(" ", -1)))
                    .max()
                    .getOrElse(ExitStatus.SUCCESS);
        }
    }

    /** Creates a client of Kickserv, which loads what the fake server does not need: it speaks plain http. Nothing is sent. */
    private static void createClientOfHttps() {
        HttpKickserv.builder().account("demo").apiKey("demo").build().close();
    }

    private static CommandContext silent(FakeKickserv server, CommandContext commandContext) {
        return new CommandContext(
                new Utf8Writer(OutputStream.nullOutputStream()),
                commandContext.err(),
                Map.of("KICKSERV_URL", server.accountUri().toString(), "KICKSERV_API_KEY", "demo"),
                false,
                Option::none,
                commandContext.stopSignal());
    }
}
