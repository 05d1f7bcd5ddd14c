package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say whose something is: {@code --customer} and {@code --job}, each with the number that people see. */
public final class Owners {
    public static final String CUSTOMER = "--customer";
    public static final String JOB = "--job";

    private Owners() {}

    /** The command with both options, of which {@link #one} takes exactly one. */
    public static CommandSpec on(CommandSpec spec) {
        return jobOn(customerOn(spec));
    }

    public static CommandSpec customerOn(CommandSpec spec) {
        return spec.addOption(Options.value(CUSTOMER, "N", "Of the customer of this number."));
    }

    public static CommandSpec jobOn(CommandSpec spec) {
        return spec.addOption(Options.value(JOB, "N", "Of the job of this number."));
    }

    /** The command with {@code --job}, and a {@code --customer} that help does not show, so that {@link #job} can say why not. */
    public static CommandSpec onlyJobOn(CommandSpec spec) {
        return jobOn(spec)
                .addOption(Options.unfinished(CUSTOMER, "N").hidden(true).build());
    }

    /** The one owner that was named, or that there must be exactly one. */
    public static <O> Validation<Seq<Violation>, O> one(
            Arguments arguments, Function<CustomerNumber, O> ofCustomer, Function<JobNumber, O> ofJob) {
        if (!arguments.has(CUSTOMER) && !arguments.has(JOB)) {
            return Validation.invalid(List.of(new Violation(CUSTOMER, "or --job is required", "")));
        }
        return arguments.has(CUSTOMER)
                ? Checked.unless(both(arguments), customer(arguments).map(ofCustomer))
                : job(arguments).map(ofJob);
    }

    /** The customer, who must be named. */
    public static Validation<Seq<Violation>, CustomerNumber> customer(Arguments arguments) {
        return required(CUSTOMER, arguments).flatMap(CustomerNumber::parse);
    }

    /** The customer, if one was named. */
    public static Validation<Seq<Violation>, Option<CustomerNumber>> anyCustomer(Arguments arguments) {
        return arguments.has(CUSTOMER) ? customer(arguments).map(Option::some) : Validation.valid(Option.none());
    }

    /** The job, which must be named. */
    public static Validation<Seq<Violation>, JobNumber> job(Arguments arguments) {
        return required(JOB, arguments).flatMap(JobNumber::parse);
    }

    /** The job, which must be named, and no customer, for the reason {@code whyNoCustomer}. */
    public static Validation<Seq<Violation>, JobNumber> onlyJob(Arguments arguments, String whyNoCustomer) {
        Seq<Violation> refused = arguments
                .option(CUSTOMER)
                .map(number -> new Violation(CUSTOMER, whyNoCustomer, number))
                .toList();
        return Checked.unless(refused, job(arguments));
    }

    /** The options of the owner that was named, for a command about the same. */
    static Seq<String> words(Arguments arguments) {
        return List.of(CUSTOMER, JOB)
                .flatMap(option -> arguments.option(option).toList().flatMap(number -> List.of(option, number)));
    }

    private static Seq<Violation> both(Arguments arguments) {
        return arguments
                .option(JOB)
                .map(number -> new Violation(JOB, "cannot be combined with --customer", number))
                .toList()
                .appendAll(arguments.has(JOB) ? Checked.violations(job(arguments)) : List.empty());
    }

    private static Validation<Seq<Violation>, String> required(String option, Arguments arguments) {
        return arguments.option(option).toValidation(() -> List.of(new Violation(option, "is required", "")));
    }
}
