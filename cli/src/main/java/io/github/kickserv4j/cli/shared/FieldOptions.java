package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
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
    private final Values values;

    public FieldOptions(Seq<Field<E, ?>> fields, Values values) {
        this.fields = fields;
        this.values = values;
    }

    /** The same without one field. */
    public FieldOptions<E> without(Field<E, ?> field) {
        return new FieldOptions<>(fields.remove(field), values);
    }

    /** The command with an option for each field. */
    public CommandSpec on(CommandSpec spec) {
        fields.forEach(field ->
                spec.addOption(Options.value(option(field), values.label(field.type()), "Sets " + field + ".")));
        return spec;
    }

    /** The command with an option for each field, and with the one that empties fields. */
    public CommandSpec withClearOn(CommandSpec spec) {
        return on(spec.addOption(
                Options.list(CLEAR, "FIELD", "Empties a field; may be repeated, or name several: a,b.")));
    }

    /** What is to be created, or all that is wrong with it. */
    public <R> Validation<Seq<Violation>, R> created(Draft<E, R> begun, Arguments arguments) {
        TypedFields<E> typed = typed(arguments);
        Validation<Seq<Violation>, R> created = typed.in(begun).validate();
        Seq<Violation> broken = Checked.violations(created).filter(violation -> !typed.isMisread(violation.field()));
        return typed.wrong().isEmpty()
                ? created
                : Validation.invalid(typed.wrong().appendAll(broken));
    }

    /** What is to be changed, or all that is wrong with it. */
    public <R> Validation<Seq<Violation>, R> changed(Draft<E, R> begun, Arguments arguments) {
        TypedFields<E> typed = typed(arguments);
        return typed.isNothing() && !typed.wrong().isEmpty()
                ? Validation.invalid(typed.wrong())
                : Checked.unless(typed.wrong(), typed.in(begun).validate());
    }

    private TypedFields<E> typed(Arguments arguments) {
        return new TypedFields<>(
                fields.flatMap(field -> arguments
                        .option(option(field))
                        .map(text -> Assignment.of(field, text, values, arguments.times()))),
                arguments.all(CLEAR).map(this::named));
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
    public static String option(Field<?, ?> field) {
        return "--" + field.name().replace('_', '-');
    }
}
