package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.NumberParser;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.ScheduledWindow;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** The options that filter jobs and opportunities. */
final class JobFilterOptions {
    private static final String STATUS = "--status";
    private static final String SCHEDULED = "--scheduled";
    private static final String TYPE = "--type";
    private static final String OWN_STATUS = "--own-status";
    private static final String EMPLOYEE = "--employee";
    private static final String PER_PAGE = "--per-page";

    /** The options of a list of opportunities. */
    static final Parameter<OpportunityFilter> OPPORTUNITIES =
            new Parameter<>(JobFilterOptions::addOpportunityOptionsTo, JobFilterOptions::opportunityFilter);

    private JobFilterOptions() {}

    private static CommandSpec addOpportunityOptionsTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.list(
                        STATUS, "STATUS", "Only those of this status; may be repeated, or name several: a,b."))
                .addOption(OptionSpecs.value(TYPE, "ID", "Only those of this job type."));
    }

    /** Returns the command with the options of a list of jobs. */
    static CommandSpec addJobOptionsTo(CommandSpec spec) {
        return addOpportunityOptionsTo(spec)
                .addOption(OptionSpecs.value(SCHEDULED, "WHEN", "Only those that begin then: " + windows() + "."))
                .addOption(OptionSpecs.value(OWN_STATUS, "ID", "Only those of this status of the account's own."))
                .addOption(OptionSpecs.value(EMPLOYEE, "N", "Only those of the employee of this number."))
                .addOption(OptionSpecs.value(PER_PAGE, "N", "How many to a page."));
    }

    /** Returns the statuses, which are the only filter of a customer's jobs, or all violations. */
    static Validation<Seq<Violation>, Seq<JobStatus>> statusesAlone(ParsedArguments parsedArguments) {
        Seq<Violation> others = List.of(SCHEDULED, TYPE, OWN_STATUS, EMPLOYEE, PER_PAGE)
                .filter(parsedArguments::has)
                .map(option -> new Violation(
                        option,
                        "cannot be combined with --customer: of a customer's jobs, Kickserv chooses by status only",
                        parsedArguments.option(option).getOrElse("")));
        return Validations.withViolations(
                others.appendAll(Validations.violations(rest(parsedArguments))), statuses(parsedArguments));
    }

    /** Returns the filter of all given options, or all violations. */
    static Validation<Seq<Violation>, JobFilter> filter(ParsedArguments parsedArguments) {
        return Validations.combine(
                statuses(parsedArguments),
                rest(parsedArguments),
                statuses -> filter -> filter.toBuilder().statuses(statuses).build());
    }

    private static Validation<Seq<Violation>, OpportunityFilter> opportunityFilter(ParsedArguments parsedArguments) {
        return Validations.combine(
                statuses(parsedArguments),
                parsedArguments.parsed(TYPE, JobTypeId::parse),
                statuses -> type -> new OpportunityFilter(statuses, type));
    }

    private static Validation<Seq<Violation>, Seq<JobStatus>> statuses(ParsedArguments parsedArguments) {
        Seq<Validation<Seq<Violation>, JobStatus>> typed =
                parsedArguments.values(STATUS).map(text -> JobFields.STATUS.check(new JobStatus(text.strip())));
        return Validations.withViolations(
                typed.flatMap(Validations::violations), Validation.valid(Validations.validValues(typed)));
    }

    private static Validation<Seq<Violation>, JobFilter> rest(ParsedArguments parsedArguments) {
        Validation<Seq<Violation>, Option<JobTypeId>> type = parsedArguments.parsed(TYPE, JobTypeId::parse);
        Validation<Seq<Violation>, Option<JobStatusId>> ownStatus =
                parsedArguments.parsed(OWN_STATUS, JobStatusId::parse);
        Validation<Seq<Violation>, Option<EmployeeNumber>> employee =
                parsedArguments.parsed(EMPLOYEE, EmployeeNumber::parse);
        Validation<Seq<Violation>, Option<ScheduledWindow>> scheduled =
                parsedArguments.parsed(SCHEDULED, JobFilterOptions::window);
        Validation<Seq<Violation>, Option<Integer>> perPage = parsedArguments.parsed(
                PER_PAGE, text -> NumberParser.integer(PER_PAGE, text, 1, JobFilter.MOST_PER_PAGE));
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
        return List.of(ScheduledWindow.values()).map(JobFilterOptions::name).mkString(", ");
    }

    private static String name(ScheduledWindow window) {
        return window.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
