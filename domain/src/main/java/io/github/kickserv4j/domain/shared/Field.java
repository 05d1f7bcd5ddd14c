package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

/**
 * One field of an {@code E}, with the rules that its values keep on the way out.
 *
 * @param <E> the record that has it
 * @param <T> what it holds
 */
public final class Field<E, T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Class<T> type;
    private final transient Function<E, Option<T>> reader;
    private final transient Seq<Rule<T>> rules;
    private final boolean required;

    private Field(String name, Class<T> type, Function<E, Option<T>> reader, Seq<Rule<T>> rules, boolean required) {
        this.name = name;
        this.type = type;
        this.reader = reader;
        this.rules = rules;
        this.required = required;
    }

    /**
     * Returns {@code fields}, which are those that {@code declaringClass} declares in its constants. Only such fields can be
     * serialized: as the class and the name.
     */
    public static <E> Seq<Field<E, ?>> declared(Class<?> declaringClass, Seq<Field<E, ?>> fields) {
        Objects.requireNonNull(declaringClass, "declaringClass");
        Objects.requireNonNull(fields, "fields");
        FieldRegistry.register(declaringClass, fields);
        return fields;
    }

    /** Returns a field of any type, whose values are right by construction. */
    public static <E, T> Field<E, T> of(String name, Class<T> type, Function<E, Option<T>> reader) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(reader, "reader");
        return new Field<>(name, type, reader, List.empty(), false);
    }

    /** Returns a field of text on one line. */
    public static <E> Field<E, String> singleLine(String name, Function<E, Option<String>> reader) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reader, "reader");
        return new Field<>(name, String.class, reader, Rule.LINE, false);
    }

    /** Returns a field of text on one line or more. */
    public static <E> Field<E, String> multiLine(String name, Function<E, Option<String>> reader) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reader, "reader");
        return new Field<>(name, String.class, reader, Rule.TEXT, false);
    }

    /** Returns a field of a word, which is text on one line. */
    public static <E, T> Field<E, T> openEnum(
            String name, Class<T> type, Function<T, String> text, Function<E, Option<T>> reader) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reader, "reader");
        return new Field<>(name, type, reader, Rule.LINE.map(rule -> rule.forPart(text)), false);
    }

    /** Returns a field of decimals. */
    public static <E> Field<E, BigDecimal> decimal(String name, Function<E, Option<BigDecimal>> reader) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reader, "reader");
        return new Field<>(name, BigDecimal.class, reader, List.of(Decimal.BOUNDED), false);
    }

    /** Returns a field of amounts. */
    public static <E> Field<E, Money> money(String name, Function<E, Option<Money>> reader) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reader, "reader");
        return new Field<>(name, Money.class, reader, List.of(Decimal.BOUNDED_AMOUNT), false);
    }

    /** Returns the same field, whose values keep one rule more, which is checked first. */
    public Field<E, T> withRule(Rule<T> rule) {
        Objects.requireNonNull(rule, "rule");
        return new Field<>(name, type, reader, rules.prepend(rule), required);
    }

    /** Returns the same field, which cannot be cleared. */
    public Field<E, T> required() {
        return new Field<>(name, type, reader, rules, true);
    }

    /** Returns Kickserv's own name of it, such as {@code service_zip_code}. */
    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    /** Returns true if a record always has it, so that it cannot be cleared. */
    public boolean isRequired() {
        return required;
    }

    /** Returns what {@code record} has there. */
    public Option<T> valueIn(E record) {
        Objects.requireNonNull(record, "record");
        return reader.apply(record);
    }

    /** Returns the value, or every rule that it breaks. */
    public Validation<Seq<Violation>, T> check(T value) {
        Objects.requireNonNull(value, "value");
        return Rule.check(name, value, rules);
    }

    /**
     * Returns true if any of {@code violations} is of it, or of something within it; of ids, or of the records that came in their
     * place.
     */
    public boolean isViolatedIn(Seq<Violation> violations) {
        Objects.requireNonNull(violations, "violations");
        String records = name.replaceFirst("_ids$", "s");
        return violations.exists(violation -> isWithin(name, violation) || isWithin(records, violation));
    }

    private static boolean isWithin(String place, Violation violation) {
        String path = violation.field();
        return path.equals(place) || path.startsWith(place + ".") || path.startsWith(place + "[");
    }

    private Object writeReplace() throws NotSerializableException {
        return new StoredField(
                FieldRegistry.declaringClassOf(this)
                        .getOrElseThrow(() -> new NotSerializableException("field " + name)),
                name);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a field is read as a StoredField");
    }

    @Override
    public String toString() {
        return name;
    }
}
