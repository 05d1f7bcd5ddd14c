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

/** The options that name an owner: {@code --customer} and {@code --job}, each with the number that people see. */
public final class OwnerOptions {
    public static final String CUSTOMER = "--customer";
    private static final String JOB = "--job";

    private OwnerOptions() {}

    /** Returns both options, of which exactly one must be given. */
    public static <O> Parameter<O> customerOrJob(Function<CustomerNumber, O> ofCustomer, Function<JobNumber, O> ofJob) {
        return new Parameter<>(
                spec -> addJobTo(addCustomerTo(spec)),
                parsedArguments -> exactlyOne(parsedArguments, ofCustomer, ofJob));
    }

    /** Returns {@code --customer}, which must be given. */
    public static Parameter<CustomerNumber> customer() {
        return new Parameter<>(OwnerOptions::addCustomerTo, OwnerOptions::customer);
    }

    /** Returns {@code --customer}, which may be given. */
    public static Parameter<Option<CustomerNumber>> optionalCustomer(String description) {
        return new Parameter<>(
                spec -> spec.addOption(OptionSpecs.value(CUSTOMER, "N", description)),
                parsedArguments -> parsedArguments.parsed(CUSTOMER, CustomerNumber::parse));
    }

    /** Returns {@code --job}, which must be given. */
    public static Parameter<JobNumber> job() {
        return new Parameter<>(OwnerOptions::addJobTo, OwnerOptions::job);
    }

    /** Returns {@code --job}, which must be given, and a hidden {@code --customer} that is refused with the reason. */
    public static Parameter<JobNumber> jobOnly(String whyNoCustomer) {
        return new Parameter<>(
                spec -> addJobTo(spec)
                        .addOption(OptionSpecs.valueBuilder(CUSTOMER, "N")
                                .hidden(true)
                                .build()),
                parsedArguments -> Validations.withViolations(
                        parsedArguments
                                .option(CUSTOMER)
                                .map(number -> new Violation(CUSTOMER, whyNoCustomer, number))
                                .toList(),
                        job(parsedArguments)));
    }

    /** Returns the options of the owner that was named, for a command about the same owner. */
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

    private static CommandSpec addCustomerTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.value(CUSTOMER, "N", "Of the customer of this number."));
    }

    private static CommandSpec addJobTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.value(JOB, "N", "Of the job of this number."));
    }

    private static <O> Validation<Seq<Violation>, O> exactlyOne(
            ParsedArguments parsedArguments, Function<CustomerNumber, O> ofCustomer, Function<JobNumber, O> ofJob) {
        if (!parsedArguments.has(CUSTOMER) && !parsedArguments.has(JOB)) {
            return Validation.invalid(List.of(new Violation(CUSTOMER, "or --job is required", "")));
        }
        return parsedArguments.has(CUSTOMER)
                ? Validations.withViolations(
                        both(parsedArguments), customer(parsedArguments).map(ofCustomer))
                : job(parsedArguments).map(ofJob);
    }

    private static Validation<Seq<Violation>, CustomerNumber> customer(ParsedArguments parsedArguments) {
        return required(CUSTOMER, parsedArguments).flatMap(CustomerNumber::parse);
    }

    private static Validation<Seq<Violation>, JobNumber> job(ParsedArguments parsedArguments) {
        return required(JOB, parsedArguments).flatMap(JobNumber::parse);
    }

    private static Validation<Seq<Violation>, String> required(String option, ParsedArguments parsedArguments) {
        return parsedArguments.option(option).toValidation(() -> List.of(new Violation(option, "is required", "")));
    }
}
