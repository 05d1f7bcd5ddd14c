package io.github.kickserv4j.cli.export;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.cli.shared.ApiKeyOption;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.Counts;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.HttpKickservFactory;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.RequestLimitOptions;
import io.github.kickserv4j.cli.shared.UnwrittenFile;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.dataset.ExportReport;
import io.vavr.collection.Seq;
import java.io.UncheckedIOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code export}: writes customers with their jobs into a file that {@code fake --data} and tests read. */
public final class ExportCommand implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public String description() {
        return "Writes customers with their jobs, charges, payments and notes into a file that 'fake --data' and tests"
                + " read, with made-up names. Changes nothing at Kickserv.";
    }

    @Override
    public CommandSpec addOptionsTo(CommandSpec spec) {
        return ExportOptions.addTo(spec);
    }

    @Override
    public Seq<OptionSpec> sharedOptions() {
        return GlobalOptions.only(
                GlobalOptions.URL,
                GlobalOptions.ACCOUNT,
                ApiKeyOption.OPTION,
                RequestLimitOptions.TIMEOUT,
                RequestLimitOptions.RETRIES);
    }

    @Override
    public int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        return Validations.<ExportOptions, HttpKickserv, Integer>combine(
                        ExportOptions.parse(parsedArguments),
                        HttpKickservFactory.create(parsedArguments, commandContext),
                        exportOptions -> kickserv -> export(exportOptions, kickserv, commandContext))
                .fold(commandContext::reportUsageErrors, status -> status);
    }

    private static int export(ExportOptions exportOptions, HttpKickserv kickserv, CommandContext commandContext) {
        try (kickserv) {
            return exportOptions
                    .of(kickserv)
                    .writeTo(exportOptions.file())
                    .fold(
                            failure -> report(failure, commandContext),
                            report -> report(report, exportOptions, commandContext));
        } catch (UncheckedIOException unwritten) {
            return new UnwrittenFile(exportOptions.file(), unwritten).report(commandContext);
        }
    }

    private static int report(Failure failure, CommandContext commandContext) {
        commandContext.printMessage(failure.message());
        commandContext.printMessage("nothing was written");
        return ExitStatus.FAILURE;
    }

    private static int report(ExportReport report, ExportOptions exportOptions, CommandContext commandContext) {
        String counts = Counts.of(report.customers(), "customer") + ", " + Counts.of(report.jobs(), "job");
        commandContext.out().println(exportOptions.file() + ": " + counts);
        if (!report.madeUp().isEmpty()) {
            commandContext.printMessage("made up: " + report.madeUp().mkString(", "));
        }
        report.omissions().forEach(omission -> commandContext.printMessage("left out: " + omission));
        return ExitStatus.SUCCESS;
    }
}
