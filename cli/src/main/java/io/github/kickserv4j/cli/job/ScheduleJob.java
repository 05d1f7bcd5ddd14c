package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.OffsetDateTime;
import picocli.CommandLine.Model.CommandSpec;

/** {@code jobs schedule NUMBER --from TIME --to TIME}: sets a date for a job, if its lifecycle allows that. */
final class ScheduleJob implements KickservCommand<Job> {
    private static final String FROM = "--from";
    private static final String TO = "--to";

    @Override
    public CommandSpec spec() {
        return JobOptions.addNumberTo(spec("schedule", "Sets a date for a job, if its lifecycle allows that."))
                .addOption(OptionSpecs.value(
                        FROM, "TIME", "When it begins: 2026-01-31T09:30, or with its offset: 2026-01-31T09:30-05:00."))
                .addOption(OptionSpecs.value(TO, "TIME", "When it ends."));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Job>> request(ParsedArguments parsedArguments) {
        return Validations.combine(
                JobOptions.number(parsedArguments),
                span(parsedArguments),
                number -> timeRange -> JobActionCommand.requestFor(
                        number, job -> job.schedule(timeRange.from(), timeRange.to()), parsedArguments));
    }

    /** Both times, which keep the rules of a job's schedule. */
    private static Validation<Seq<Violation>, TimeRange> span(ParsedArguments parsedArguments) {
        return Validations.combine(
                        time(FROM, parsedArguments), time(TO, parsedArguments), from -> to -> new TimeRange(from, to))
                .flatMap(timeRange -> JobChange.builder()
                        .scheduledOn(timeRange.from())
                        .endsAt(timeRange.to())
                        .validate()
                        .map(change -> timeRange));
    }

    private static Validation<Seq<Violation>, OffsetDateTime> time(String option, ParsedArguments parsedArguments) {
        return parsedArguments
                .option(option)
                .map(text ->
                        ValueParsers.COMMON.parse(option, OffsetDateTime.class, text, parsedArguments.timeParser()))
                .getOrElse(() -> Validation.invalid(List.of(new Violation(option, "is required", ""))));
    }

    private record TimeRange(OffsetDateTime from, OffsetDateTime to) {}
}
