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
public final class OwnerOptions {
    public static final String CUSTOMER = "--customer";
    public static final String JOB = "--job";

    private OwnerOptions() {}

    /** The command with both options, of which {@link #exactlyOne} takes exactly one. */
    public static CommandSpec addTo(CommandSpec spec) {
        return addJobTo(addCustomerTo(spec));
    }

    public static CommandSpec addCustomerTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.value(CUSTOMER, "N", "Of the customer of this number."));
    }

    public static CommandSpec addJobTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.value(JOB, "N", "Of the job of this number."));
    }

    /** The command with {@code --job}, and a {@code --customer} that help does not show, so that {@link #job} can say why not. */
    public static CommandSpec addJobOnlyTo(CommandSpec spec) {
        return addJobTo(spec)
                .addOption(OptionSpecs.valueBuilder(CUSTOMER, "N").hidden(true).build());
    }

    /** The one owner that was named, or that there must be exactly one. */
    public static <O> Validation<Seq<Violation>, O> exactlyOne(
            ParsedArguments parsedArguments, Function<CustomerNumber, O> ofCustomer, Function<JobNumber, O> ofJob) {
        if (!parsedArguments.has(CUSTOMER) && !parsedArguments.has(JOB)) {
            return Validation.invalid(List.of(new Violation(CUSTOMER, "or --job is required", "")));
        }
        return parsedArguments.has(CUSTOMER)
                ? Validations.withViolations(
                        both(parsedArguments), customer(parsedArguments).map(ofCustomer))
                : job(parsedArguments).map(ofJob);
    }

    /** The customer, who must be named. */
    public static Validation<Seq<Violation>, CustomerNumber> customer(ParsedArguments parsedArguments) {
        return required(CUSTOMER, parsedArguments).flatMap(CustomerNumber::parse);
    }

    /** The customer, if one was named. */
    public static Validation<Seq<Violation>, Option<CustomerNumber>> optionalCustomer(ParsedArguments parsedArguments) {
        return parsedArguments.has(CUSTOMER)
                ? customer(parsedArguments).map(Option::some)
                : Validation.valid(Option.none());
    }

    /** The job, which must be named. */
    public static Validation<Seq<Violation>, JobNumber> job(ParsedArguments parsedArguments) {
        return required(JOB, parsedArguments).flatMap(JobNumber::parse);
    }

    /** The job, which must be named, and no customer, for the reason {@code whyNoCustomer}. */
    public static Validation<Seq<Violation>, JobNumber> jobOnly(ParsedArguments parsedArguments, String whyNoCustomer) {
        Seq<Violation> refused = parsedArguments
                .option(CUSTOMER)
                .map(number -> new Violation(CUSTOMER, whyNoCustomer, number))
                .toList();
        return Validations.withViolations(refused, job(parsedArguments));
    }

    /** The options of the owner that was named, for a command about the same. */
    static Seq<String> asArguments(ParsedArguments parsedArguments) {
        return List.of(CUSTOMER, JOB)
                .flatMap(option -> parsedArguments.option(option).toList().flatMap(number -> List.of(option, number)));
    }

    private static Seq<Violation> both(ParsedArguments parsedArguments) {
        return parsedArguments
                .option(JOB)
                .map(number -> new Violation(JOB, "cannot be combined with --customer", number))
                .toList()
                .appendAll(parsedArguments.has(JOB) ? Validations.violations(job(parsedArguments)) : List.empty());
    }

    private static Validation<Seq<Violation>, String> required(String option, ParsedArguments parsedArguments) {
        return parsedArguments.option(option).toValidation(() -> List.of(new Violation(option, "is required", "")));
    }
}
