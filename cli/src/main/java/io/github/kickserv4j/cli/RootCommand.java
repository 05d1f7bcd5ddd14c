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
import io.vavr.collection.Seq;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** {@code kickserv}: all commands, and the options that they share. A new resource adds its group here. */
final class RootCommand {
    private static final Command KICKSERV = new CommandGroup(
            "kickserv",
            "Looks up, creates, updates and deletes the records of a field-service business at Kickserv.",
            () -> List.of(
                    new CommandGroup(
                            "customers", "Looks up, creates, updates and deletes customers.", CustomerCommands::all),
                    new CommandGroup(
                            "notes",
                            "Looks up, creates, updates and deletes the notes on a customer or job.",
                            NoteCommands::all),
                    new CommandGroup(
                            "jobs",
                            "Looks up, creates, updates and deletes jobs, and takes them through their lifecycle.",
                            JobCommands::all),
                    new CommandGroup(
                            "charges",
                            "Lists, creates, updates and deletes the charges of a job.",
                            ChargeCommands::all),
                    new CommandGroup(
                            "opportunities",
                            "Lists and creates opportunities, and marks them as won or lost.",
                            OpportunityCommands::all),
                    new CommandGroup(
                            "payments",
                            "Looks up, creates, updates and deletes the payments of a customer or job.",
                            PaymentCommands::all),
                    new ExportCommand(),
                    new FakeCommand(),
                    new DemoCommand(),
                    new ProbeCommand(),
                    new TrainingCommand()));

    private RootCommand() {}

    /** Returns the specification for what was typed. */
    static CommandSpec spec(Seq<String> typed) {
        CommandSpec spec =
                withOptions(KICKSERV, typed).versionProvider(() -> new String[] {ProgramVersion.NAME_AND_NUMBER});
        spec.usageMessage()
                .footer(
                        "",
                        "Results go to stdout, everything else to stderr.",
                        "Exit status: 0 done; 1 Kickserv refused, or could not be reached; 2 bad usage, nothing was changed;",
                        "3 the outcome of a write is unknown: check before you repeat it.");
        return spec.addOption(help()).addOption(versionOption());
    }

    /** A command that is not typed does not run: its name and description are enough, which saves a sixth of a start. */
    private static CommandSpec spec(Command command, Seq<String> typed) {
        return typed.contains(command.name()) ? withOptions(command, typed) : withoutOptions(command);
    }

    private static CommandSpec withOptions(Command command, Seq<String> typed) {
        CommandSpec spec = command.addOptionsTo(withoutOptions(command));
        command.subcommands().forEach(subcommand -> spec.addSubcommand(subcommand.name(), spec(subcommand, typed)));
        command.sharedOptions().forEach(spec::addOption);
        return spec;
    }

    private static CommandSpec withoutOptions(Command command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(command.name());
        spec.usageMessage()
                .description(command.description())
                .hidden(command.isHidden())
                .sortOptions(false)
                .abbreviateSynopsis(true);
        return spec;
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
