package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.OffsetDateTime;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of {@code jobs schedule}.
 *
 * @param from the time at which the job begins
 * @param to the time at which it ends
 */
record ScheduleOptions(OffsetDateTime from, OffsetDateTime to) {
    /** The action that schedules a job. */
    static final Parameter<JobAction<JobRepository>> ACTION = new Parameter<>(
                    ScheduleOptions::addTo, ScheduleOptions::parse)
            .map(times -> JobAction.update(job -> job.schedule(times.from, times.to)));

    private static final String FROM = "--from";
    private static final String TO = "--to";

    private static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.value(
                        FROM, "TIME", "When it begins: 2026-01-31T09:30, or with its offset: 2026-01-31T09:30-05:00."))
                .addOption(OptionSpecs.value(TO, "TIME", "When it ends."));
    }

    /** Returns both times, or all violations. The rules of a job's schedule are checked, too. */
    private static Validation<Seq<Violation>, ScheduleOptions> parse(ParsedArguments parsedArguments) {
        return Validations.combine(
                        time(FROM, parsedArguments),
                        time(TO, parsedArguments),
                        from -> to -> new ScheduleOptions(from, to))
                .flatMap(times -> JobChange.builder()
                        .scheduledOn(times.from)
                        .endsAt(times.to)
                        .validate()
                        .map(change -> times));
    }

    private static Validation<Seq<Violation>, OffsetDateTime> time(String option, ParsedArguments parsedArguments) {
        return parsedArguments
                .option(option)
                .map(text ->
                        ValueParsers.COMMON.parse(option, OffsetDateTime.class, text, parsedArguments.timeParser()))
                .getOrElse(() -> Validation.invalid(List.of(new Violation(option, "is required", ""))));
    }
}
