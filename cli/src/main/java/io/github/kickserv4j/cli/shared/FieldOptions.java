package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** One option for each field that can be written, such as {@code --service-city}, and {@code --clear} for those that can be emptied. */
public final class FieldOptions<E> {
    private static final String CLEAR = "--clear";

    private final Seq<Field<E, ?>> fields;
    private final ValueParsers valueParsers;

    public FieldOptions(Seq<Field<E, ?>> fields, ValueParsers valueParsers) {
        this.fields = fields;
        this.valueParsers = valueParsers;
    }

    /** The same without one field. */
    public FieldOptions<E> without(Field<E, ?> field) {
        return new FieldOptions<>(fields.remove(field), valueParsers);
    }

    /** The command with an option for each field. */
    public CommandSpec addTo(CommandSpec spec) {
        fields.forEach(field -> spec.addOption(
                OptionSpecs.value(optionName(field), valueParsers.paramLabel(field.type()), "Sets " + field + ".")));
        return spec;
    }

    /** The command with an option for each field, and with the one that empties fields. */
    public CommandSpec addWithClearTo(CommandSpec spec) {
        return addTo(spec.addOption(
                OptionSpecs.list(CLEAR, "FIELD", "Empties a field; may be repeated, or name several: a,b.")));
    }

    /** What is to be created, or all that is wrong with it. */
    public <R> Validation<Seq<Violation>, R> create(RecordBuilder<E, R> begun, ParsedArguments parsedArguments) {
        FieldOptionValues<E> typed = typed(parsedArguments);
        Validation<Seq<Violation>, R> created = typed.applyTo(begun).validate();
        Seq<Violation> broken =
                Validations.violations(created).filter(violation -> !typed.isInvalid(violation.field()));
        return typed.violations().isEmpty()
                ? created
                : Validation.invalid(typed.violations().appendAll(broken));
    }

    /** What is to be changed, or all that is wrong with it. */
    public <R> Validation<Seq<Violation>, R> update(RecordBuilder<E, R> begun, ParsedArguments parsedArguments) {
        FieldOptionValues<E> typed = typed(parsedArguments);
        return typed.isAllInvalid() && !typed.violations().isEmpty()
                ? Validation.invalid(typed.violations())
                : Validations.withViolations(
                        typed.violations(), typed.applyTo(begun).validate());
    }

    private FieldOptionValues<E> typed(ParsedArguments parsedArguments) {
        return new FieldOptionValues<>(
                fields.flatMap(field -> parsedArguments
                        .option(optionName(field))
                        .map(text -> FieldOptionValue.of(field, text, valueParsers, parsedArguments.timeParser()))),
                parsedArguments.values(CLEAR).map(this::named));
    }

    /** The field of that name: as Kickserv writes it, with hyphens, or its beginning, if no other field begins with that word. */
    private Validation<Seq<Violation>, Field<E, ?>> named(String typed) {
        String name = typed.strip().replace('-', '_');
        Seq<Field<E, ?>> beginning = fields.filter(field -> field.name().startsWith(name + "_"));
        return fields.find(field -> field.name().equals(name))
                .orElse(() -> beginning.size() == 1 ? beginning.headOption() : Option.none())
                .toValidation(() -> List.of(new Violation(CLEAR, "must be one of " + clearable(), typed)));
    }

    private String clearable() {
        return fields.filter(field -> !field.isRequired()).mkString(", ");
    }

    /** The name of the option for a field. */
    public static String optionName(Field<?, ?> field) {
        return "--" + field.name().replace('_', '-');
    }
}
