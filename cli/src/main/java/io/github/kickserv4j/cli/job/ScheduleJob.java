package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Values;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
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
        return JobOptions.numberOn(spec("schedule", "Sets a date for a job, if its lifecycle allows that."))
                .addOption(Options.value(
                        FROM, "TIME", "When it begins: 2026-01-31T09:30, or with its offset: 2026-01-31T09:30-05:00."))
                .addOption(Options.value(TO, "TIME", "When it ends."));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, Request<Job>> request(Arguments arguments) {
        return Checked.both(
                JobOptions.number(arguments),
                span(arguments),
                number -> span -> LifecycleStep.of(number, job -> job.schedule(span.from(), span.to()), arguments));
    }

    /** Both times, which keep the rules of a job's schedule. */
    private static Validation<Seq<Violation>, Span> span(Arguments arguments) {
        return Checked.both(time(FROM, arguments), time(TO, arguments), from -> to -> new Span(from, to))
                .flatMap(span -> JobChange.set(JobFields.SCHEDULED_ON, span.from())
                        .set(JobFields.ENDS_AT, span.to())
                        .validate()
                        .map(change -> span));
    }

    private static Validation<Seq<Violation>, OffsetDateTime> time(String option, Arguments arguments) {
        return arguments
                .option(option)
                .map(text -> Values.COMMON.parse(option, OffsetDateTime.class, text, arguments.times()))
                .getOrElse(() -> Validation.invalid(List.of(new Violation(option, "is required", ""))));
    }

    private record Span(OffsetDateTime from, OffsetDateTime to) {}
}
