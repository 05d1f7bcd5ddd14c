package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.probe.question.Outcome;
import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.probe.question.Questions;
import io.github.kickserv4j.cli.shared.ApiKeyOption;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.HttpKickservFactory;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.RequestLimitOptions;
import io.github.kickserv4j.cli.shared.ResultOptions;
import io.github.kickserv4j.cli.shared.Validations;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code probe}: asks an account how Kickserv behaves, by reading alone, and writes redacted evidence. */
public final class ProbeCommand implements Command {
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
    private static final long LONGEST_ANSWER = 4L * 1024 * 1024;
    private static final Columns<Tuple2<Question, Outcome>> COLUMNS = Columns.of(List.of(
            Column.text("fact", outcome -> Option.some(outcome._1.fact())),
            Column.text("outcome", outcome -> Option.some(outcome._2.verdict().toString())),
            Column.text("seen", outcome -> Option.some(outcome._2.seenText())),
            Column.text("question", outcome -> Option.some(outcome._1.sentence()))));

    private final LongSupplier nanos;

    public ProbeCommand() {
        this(System::nanoTime);
    }

    /** @param nanos a monotonic clock */
    ProbeCommand(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public String description() {
        return "Asks your account how Kickserv behaves, where this project only assumes it. It only reads, after you have"
                + " agreed, and writes a file of shapes and statuses without any value, which you may send to the"
                + " project.";
    }

    @Override
    public CommandSpec addOptionsTo(CommandSpec spec) {
        return ProbeOptions.addTo(spec);
    }

    @Override
    public Seq<OptionSpec> sharedOptions() {
        return GlobalOptions.only(
                GlobalOptions.URL,
                GlobalOptions.ACCOUNT,
                ApiKeyOption.OPTION,
                RequestLimitOptions.TIMEOUT,
                ResultOptions.OUTPUT,
                ResultOptions.COLUMNS,
                ResultOptions.BOM);
    }

    @Override
    public int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        return ProbeOptions.parse(parsedArguments, Questions.all(commandContext.clock()))
                .fold(commandContext::reportUsageErrors, options -> run(options, parsedArguments, commandContext));
    }

    private int run(ProbeOptions options, ParsedArguments parsedArguments, CommandContext commandContext) {
        var plan = ProbePlan.of(options.questions());
        if (parsedArguments.has(ProbeOptions.DRY_RUN)) {
            plan.description(options).forEach(commandContext.out()::println);
            return ExitStatus.SUCCESS;
        }
        return Validations.combine(
                        HttpKickservFactory.create(parsedArguments, commandContext, builder -> builder.readOnly()
                                .requestsPerSecond(options.requestsPerSecond())
                                .maxResponseBytes(LONGEST_ANSWER)),
                        ResultOptions.resultWriter(COLUMNS, parsedArguments, commandContext),
                        kickserv -> resultWriter -> Tuple.of(kickserv, resultWriter))
                .fold(commandContext::reportUsageErrors, prepared -> {
                    try (HttpKickserv kickserv = prepared._1) {
                        var session = new ProbeSession(plan, options, kickserv.rawReader(), prepared._2, isOver());
                        return Consent.exitStatusWithout(plan, options, parsedArguments, commandContext)
                                .getOrElse(session::run);
                    }
                });
    }

    private BooleanSupplier isOver() {
        long end = nanos.getAsLong() + LONGEST_RUN.toNanos();
        return () -> nanos.getAsLong() - end > 0;
    }
}
