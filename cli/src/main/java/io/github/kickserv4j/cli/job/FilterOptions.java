package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.Numerals;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** The options for which jobs or opportunities to list. */
final class FilterOptions {
    private static final String STATUS = "--status";
    private static final String SCHEDULED = "--scheduled";
    private static final String TYPE = "--type";
    private static final String OWN_STATUS = "--own-status";
    private static final String EMPLOYEE = "--employee";
    private static final String PER_PAGE = "--per-page";

    private FilterOptions() {}

    /** The command with the options that opportunities know. */
    static CommandSpec opportunitiesOn(CommandSpec spec) {
        return spec.addOption(Options.list(
                        STATUS, "STATUS", "Only those of this status; may be repeated, or name several: a,b."))
                .addOption(Options.value(TYPE, "ID", "Only those of this job type."));
    }

    /** The command with all of the options. */
    static CommandSpec jobsOn(CommandSpec spec) {
        return opportunitiesOn(spec)
                .addOption(Options.value(SCHEDULED, "WHEN", "Only those that begin then: " + windows() + "."))
                .addOption(Options.value(OWN_STATUS, "ID", "Only those of this status of the account's own."))
                .addOption(Options.value(EMPLOYEE, "N", "Only those of the employee of this number."))
                .addOption(Options.value(PER_PAGE, "N", "How many to a page."));
    }

    /** The statuses alone, which are all that a customer's jobs can be listed by. */
    static Validation<Seq<Violation>, Seq<JobStatus>> statusesOnly(Arguments arguments) {
        Seq<Violation> others = List.of(SCHEDULED, TYPE, OWN_STATUS, EMPLOYEE, PER_PAGE)
                .filter(arguments::has)
                .map(option -> new Violation(
                        option,
                        "cannot be combined with --customer: of a customer's jobs, Kickserv chooses by status only",
                        arguments.option(option).getOrElse("")));
        return Checked.unless(others.appendAll(Checked.violations(rest(arguments))), statuses(arguments));
    }

    /** The filter that all given options make together, or all that is wrong with any of them. */
    static Validation<Seq<Violation>, JobFilter> filter(Arguments arguments) {
        return Checked.both(
                statuses(arguments),
                rest(arguments),
                statuses -> filter -> new JobFilter(
                        statuses,
                        filter.scheduled(),
                        filter.type(),
                        filter.ownStatus(),
                        filter.employee(),
                        filter.perPage()));
    }

    private static Validation<Seq<Violation>, Seq<JobStatus>> statuses(Arguments arguments) {
        Seq<Validation<Seq<Violation>, JobStatus>> typed =
                arguments.all(STATUS).map(text -> JobFields.STATUS.check(new JobStatus(text.strip())));
        return Checked.unless(typed.flatMap(Checked::violations), Validation.valid(Checked.valid(typed)));
    }

    private static Validation<Seq<Violation>, JobFilter> rest(Arguments arguments) {
        Validation<Seq<Violation>, Option<JobTypeId>> type = arguments.parsed(TYPE, JobTypeId::parse);
        Validation<Seq<Violation>, Option<JobStatusId>> ownStatus = arguments.parsed(OWN_STATUS, JobStatusId::parse);
        Validation<Seq<Violation>, Option<EmployeeNumber>> employee = arguments.parsed(EMPLOYEE, EmployeeNumber::parse);
        Validation<Seq<Violation>, Option<ScheduledWindow>> scheduled =
                arguments.parsed(SCHEDULED, FilterOptions::window);
        Validation<Seq<Violation>, Option<Integer>> perPage =
                arguments.parsed(PER_PAGE, text -> Numerals.whole(PER_PAGE, text, 1, JobFilter.MOST_PER_PAGE));
        return scheduled
                .combine(type)
                .combine(ownStatus)
                .combine(employee)
                .combine(perPage)
                .ap((when, service, own, who, many) -> new JobFilter(List.empty(), when, service, own, who, many))
                .mapError(violations -> violations.flatMap(each -> each));
    }

    private static Validation<Seq<Violation>, ScheduledWindow> window(String typed) {
        String name = typed.strip().replace('_', '-');
        return List.of(ScheduledWindow.values())
                .find(window -> name(window).equals(name))
                .toValidation(() -> List.of(new Violation(SCHEDULED, "must be one of " + windows(), typed)));
    }

    private static String windows() {
        return List.of(ScheduledWindow.values()).map(FilterOptions::name).mkString(", ");
    }

    private static String name(ScheduledWindow window) {
        return window.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
