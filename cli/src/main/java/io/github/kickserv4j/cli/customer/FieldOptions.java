package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Values;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.OptionSpec;

/** One option for each field of a customer that can be written, such as {@code --service-city}. */
final class FieldOptions {
    private FieldOptions() {}

    static Seq<OptionSpec> all() {
        return CustomerFields.ALL.map(field -> Options.value(option(field), label(field), "Sets " + field + "."));
    }

    /** What the given options set, each alone; a value that its type cannot be is refused here, one that breaks a rule is not. */
    static Seq<Validation<Seq<Violation>, Assignment<?>>> read(Arguments arguments) {
        return CustomerFields.ALL.flatMap(
                field -> arguments.option(option(field)).map(text -> assignment(field, text)));
    }

    /** The field of that name: as Kickserv writes it, with hyphens, or its beginning, if no other field begins with that word. */
    static Validation<Seq<Violation>, Field<Customer, ?>> named(String typed) {
        String name = typed.strip().replace('-', '_');
        Seq<Field<Customer, ?>> beginning =
                CustomerFields.ALL.filter(field -> field.name().startsWith(name + "_"));
        return CustomerFields.ALL
                .find(field -> field.name().equals(name))
                .orElse(() -> beginning.size() == 1 ? beginning.headOption() : io.vavr.control.Option.none())
                .toValidation(() -> List.of(new Violation(
                        "--clear",
                        "must be one of "
                                + CustomerFields.ALL
                                        .filter(f -> !f.isRequired())
                                        .mkString(", "),
                        typed)));
    }

    private static <T> Validation<Seq<Violation>, Assignment<?>> assignment(Field<Customer, T> field, String text) {
        return Values.parse(field.name(), field.type(), text).map(value -> new Assignment<>(field, value));
    }

    private static String option(Field<Customer, ?> field) {
        return "--" + field.name().replace('_', '-');
    }

    private static String label(Field<Customer, ?> field) {
        if (field.type() == Boolean.class) {
            return "true|false";
        }
        return field.type() == String.class ? "TEXT" : "ID";
    }
}
