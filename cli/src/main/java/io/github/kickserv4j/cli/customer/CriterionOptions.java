package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Values;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.OptionSpec;

/** One option for each exact filter, such as {@code --service-city}; two have shorter names. */
final class CriterionOptions {
    static final String STATE = "--state";
    static final String BEGINS_WITH = "--begins-with";

    private CriterionOptions() {}

    static Seq<OptionSpec> all() {
        return CustomerCriterion.ALL
                .map(criterion -> Options.value(
                        option(criterion), "VALUE", "Only customers with exactly this " + criterion + "."))
                .append(Options.value(
                        STATE, "CODE", "Short for --service-state, for codes of US states and Canadian provinces."))
                .append(Options.value(BEGINS_WITH, "TEXT", "Only customers whose name begins so, whatever its case."));
    }

    /** The options of this kind that were given. */
    static Seq<String> given(Arguments arguments) {
        return CustomerCriterion.ALL
                .map(CriterionOptions::option)
                .append(STATE)
                .append(BEGINS_WITH)
                .filter(arguments::has);
    }

    /** The filter that all given options make together, or all that is wrong with any of them. */
    static Validation<Seq<Violation>, CustomerFilter> filter(Arguments arguments) {
        Seq<Validation<Seq<Violation>, Wanted<?>>> wanted = CustomerCriterion.ALL
                .flatMap(criterion -> wanted(criterion, arguments))
                .appendAll(state(arguments));
        CustomerFilter.Builder builder =
                Checked.valid(wanted).foldLeft(CustomerFilter.builder(), (filter, criterion) -> criterion.in(filter));
        return Checked.unless(
                wanted.flatMap(Checked::violations),
                arguments
                        .option(BEGINS_WITH)
                        .map(builder::nameBeginsWith)
                        .getOrElse(builder)
                        .validate());
    }

    private static <T> Option<Validation<Seq<Violation>, Wanted<?>>> wanted(
            CustomerCriterion<T> criterion, Arguments arguments) {
        return arguments.option(option(criterion)).map(text -> Values.COMMON
                .parse(criterion.name(), criterion.type(), text, arguments.times())
                .map(value -> new Wanted<>(criterion, value)));
    }

    private static Option<Validation<Seq<Violation>, Wanted<?>>> state(Arguments arguments) {
        return arguments
                .option(STATE)
                .map(text -> arguments.has(option(CustomerCriterion.SERVICE_STATE))
                        ? Validation.invalid(
                                List.of(new Violation(STATE, "cannot be combined with --service-state", text)))
                        : PostalCodes.state(text).map(code -> new Wanted<>(CustomerCriterion.SERVICE_STATE, code)));
    }

    private static String option(CustomerCriterion<?> criterion) {
        if (criterion == CustomerCriterion.NUMBER) {
            return "--number";
        }
        return criterion == CustomerCriterion.SOURCE
                ? "--source"
                : "--" + criterion.name().replace('_', '-');
    }

    private record Wanted<T>(CustomerCriterion<T> criterion, T value) {
        CustomerFilter.Builder in(CustomerFilter.Builder filter) {
            return filter.with(criterion, value);
        }
    }
}
