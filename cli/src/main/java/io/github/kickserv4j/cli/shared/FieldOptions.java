package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** The options for the fields that can be written, such as {@code --service-city}, and {@code --clear}, which empties fields. */
public final class FieldOptions<E> {
    private static final String CLEAR = "--clear";

    private final Seq<Field<E, ?>> fields;
    private final ValueParsers valueParsers;

    public FieldOptions(Seq<Field<E, ?>> fields, ValueParsers valueParsers) {
        this.fields = fields;
        this.valueParsers = valueParsers;
    }

    /** Returns the same options without one field. */
    public FieldOptions<E> without(Field<E, ?> field) {
        return new FieldOptions<>(fields.remove(field), valueParsers);
    }

    /** Returns the options of a new record, and the record that is built from them. */
    public <R> Parameter<R> creation(Supplier<? extends RecordBuilder<E, R, ?>> builder) {
        return new Parameter<>(this::addTo, parsedArguments -> build(builder.get(), parsedArguments));
    }

    /** Returns the options of a change, with the one that empties fields, and the change that is built from them. */
    public <R> Parameter<R> change(Supplier<? extends RecordBuilder<E, R, ?>> builder) {
        return new Parameter<>(
                spec -> addTo(spec.addOption(
                        OptionSpecs.list(CLEAR, "FIELD", "Empties a field; may be repeated, or name several: a,b."))),
                parsedArguments -> build(builder.get(), parsedArguments));
    }

    /** Returns the command with an option for each field. */
    public CommandSpec addTo(CommandSpec spec) {
        fields.forEach(field -> spec.addOption(
                OptionSpecs.value(optionName(field), valueParsers.paramLabel(field.type()), "Sets " + field + ".")));
        return spec;
    }

    /** Returns what is built, or all violations. A field whose value could not be read is not called missing. */
    public <R> Validation<Seq<Violation>, R> build(RecordBuilder<E, R, ?> builder, ParsedArguments parsedArguments) {
        FieldOptionValues<E> values = values(parsedArguments);
        Seq<Violation> unreadable = values.violations();
        Validation<Seq<Violation>, R> built = values.applyTo(builder).validate();
        return unreadable.isEmpty()
                ? built
                : Validation.invalid(
                        unreadable.appendAll(Validations.violations(built).reject(values::isMisread)));
    }

    private FieldOptionValues<E> values(ParsedArguments parsedArguments) {
        return new FieldOptionValues<>(
                fields.flatMap(field -> parsedArguments
                        .option(optionName(field))
                        .map(text -> FieldOptionValue.of(field, text, valueParsers, parsedArguments.timeParser()))),
                parsedArguments.values(CLEAR).map(this::named));
    }

    /** Returns the field of that name, with underscores or hyphens, or the only field whose name begins with that word. */
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

    /** Returns the name of the option for a field. */
    public static String optionName(Field<?, ?> field) {
        return "--" + field.name().replace('_', '-');
    }
}
