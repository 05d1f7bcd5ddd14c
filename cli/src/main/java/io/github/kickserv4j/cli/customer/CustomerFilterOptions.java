package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerFilterBuilder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.OptionSpec;

/** The options for the exact filters, such as {@code --service-city}. Two of them have shorter names. */
final class CustomerFilterOptions {
    static final String STATE = "--state";
    static final String BEGINS_WITH = "--begins-with";

    private CustomerFilterOptions() {}

    static Seq<OptionSpec> all() {
        return CustomerCriterion.ALL
                .map(criterion -> OptionSpecs.value(
                        option(criterion), "VALUE", "Only customers with exactly this " + criterion + "."))
                .append(OptionSpecs.value(
                        STATE, "CODE", "Short for --service-state, for codes of US states and Canadian provinces."))
                .append(OptionSpecs.value(BEGINS_WITH, "TEXT", "Only customers whose name begins so, in any case."));
    }

    /** Returns the filter options that were given. */
    static Seq<String> givenOptions(ParsedArguments parsedArguments) {
        return CustomerCriterion.ALL
                .map(CustomerFilterOptions::option)
                .append(STATE)
                .append(BEGINS_WITH)
                .filter(parsedArguments::has);
    }

    /** Returns the filter of all given options, or all violations. */
    static Validation<Seq<Violation>, CustomerFilter> filter(ParsedArguments parsedArguments) {
        Seq<Validation<Seq<Violation>, CriterionValue<?>>> wanted = CustomerCriterion.ALL
                .flatMap(criterion -> wanted(criterion, parsedArguments))
                .appendAll(state(parsedArguments));
        CustomerFilterBuilder builder = Validations.validValues(wanted)
                .foldLeft(CustomerFilter.builder(), (filter, criterion) -> criterion.applyTo(filter));
        return Validations.withViolations(
                wanted.flatMap(Validations::violations),
                parsedArguments
                        .option(BEGINS_WITH)
                        .map(builder::nameBeginsWith)
                        .getOrElse(builder)
                        .validate());
    }

    private static <T> Option<Validation<Seq<Violation>, CriterionValue<?>>> wanted(
            CustomerCriterion<T> criterion, ParsedArguments parsedArguments) {
        return parsedArguments.option(option(criterion)).map(text -> ValueParsers.COMMON
                .parse(criterion.name(), criterion.type(), text, parsedArguments.timeParser())
                .map(value -> new CriterionValue<>(criterion, value)));
    }

    private static Option<Validation<Seq<Violation>, CriterionValue<?>>> state(ParsedArguments parsedArguments) {
        return parsedArguments
                .option(STATE)
                .map(text -> parsedArguments.has(option(CustomerCriterion.SERVICE_STATE))
                        ? Validation.invalid(
                                List.of(new Violation(STATE, "cannot be combined with --service-state", text)))
                        : StateOption.parse(text)
                                .map(code -> new CriterionValue<>(CustomerCriterion.SERVICE_STATE, code)));
    }

    private static String option(CustomerCriterion<?> criterion) {
        if (criterion == CustomerCriterion.NUMBER) {
            return "--number";
        }
        return criterion == CustomerCriterion.SOURCE
                ? "--source"
                : "--" + criterion.name().replace('_', '-');
    }

    private record CriterionValue<T>(CustomerCriterion<T> criterion, T value) {
        CustomerFilterBuilder applyTo(CustomerFilterBuilder filter) {
            return filter.set(criterion, value);
        }
    }
}
