package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.customer.CustomerCommands;
import io.github.kickserv4j.cli.demo.DemoCommand;
import io.github.kickserv4j.cli.export.ExportCommand;
import io.github.kickserv4j.cli.fake.FakeCommand;
import io.github.kickserv4j.cli.job.ChargeCommands;
import io.github.kickserv4j.cli.job.JobCommands;
import io.github.kickserv4j.cli.job.OpportunityCommands;
import io.github.kickserv4j.cli.note.NoteCommands;
import io.github.kickserv4j.cli.payment.PaymentCommands;
import io.github.kickserv4j.cli.probe.ProbeCommand;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandGroup;
import io.github.kickserv4j.cli.shared.ProgramVersion;
import io.vavr.collection.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** {@code kickserv}: all commands, and the options that they share. A new resource adds its group here. */
final class RootCommand {
    private static final Command KICKSERV = new CommandGroup(
            "kickserv",
            "Looks up, creates, updates and deletes the records of a field-service business at Kickserv.",
            List.of(
                    CustomerCommands.GROUP,
                    NoteCommands.GROUP,
                    JobCommands.GROUP,
                    ChargeCommands.GROUP,
                    OpportunityCommands.GROUP,
                    PaymentCommands.GROUP,
                    new ExportCommand(),
                    new FakeCommand(),
                    new DemoCommand(),
                    new ProbeCommand(),
                    new TrainingCommand()));

    CommandSpec spec() {
        CommandSpec spec = KICKSERV.spec().version(ProgramVersion.NAME_AND_NUMBER);
        spec.usageMessage()
                .footer(
                        "",
                        "Results go to stdout, everything else to stderr.",
                        "Exit status: 0 done; 1 Kickserv refused, or could not be reached; 2 bad usage, nothing was changed;",
                        "3 the outcome of a write is unknown: check before you repeat it.");
        addSharedOptions(spec);
        return spec.addOption(help()).addOption(versionOption());
    }

    private static void addSharedOptions(CommandSpec spec) {
        ((Command) spec.userObject()).sharedOptions().forEach(spec::addOption);
        spec.subcommands().values().forEach(subcommand -> addSharedOptions(subcommand.getCommandSpec()));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .arity("0")
                .scopeType(ScopeType.INHERIT)
                .description("Shows this help.")
                .build();
    }

    private static OptionSpec versionOption() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .arity("0")
                .description("Shows the version.")
                .build();
    }
}
