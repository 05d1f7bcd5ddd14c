package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Flag;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Items;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Members;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Text;
import io.github.kickserv4j.testkit.dataset.OmissionCollector.Subject;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * Writes the fields of a record by Kickserv's names.
 *
 * @param fields those that a data set can hold
 * @param defaults the values that a new record has, which are not written
 */
record FieldExporter<E>(Seq<Field<E, ?>> fields, Map<Field<E, ?>, Object> defaults) {
    private static final int CENTS = 2;

    /** Returns what the record has in its fields, without values that a new record must not have. */
    Members export(E record, TextReplacement replacement, Subject subject) {
        return fields.foldLeft(Members.NONE, (members, field) -> value(field, record, replacement, subject)
                .map(value -> members.with(field.name(), value))
                .getOrElse(members));
    }

    private <T> Option<ExportedValue> value(Field<E, T> field, E record, TextReplacement replacement, Subject subject) {
        if (field.valueIn(record).isEmpty() && defaults.containsKey(field)) {
            subject.add("the absence of " + field.name());
        }
        return field.valueIn(record)
                .map(value -> field.type().cast(replaced(field, value, replacement)))
                .filter(value -> !defaults.get(field).contains(value))
                .flatMap(value -> field.check(value)
                        .fold(violations -> omitted(field, violations, subject), valid -> Option.some(toValue(valid))));
    }

    private static Object replaced(Field<?, ?> field, Object value, TextReplacement replacement) {
        if (value instanceof Assignees assignees) {
            return new Assignees(assignees.employees().map(replacement::replace));
        }
        if (value instanceof PaymentType type) {
            return new PaymentType(replacement.replace(field, type.text()));
        }
        return value instanceof String text ? replacement.replace(field, text) : value;
    }

    private static Option<ExportedValue> omitted(Field<?, ?> field, Seq<Violation> violations, Subject subject) {
        subject.add(
                field.name() + ", which " + violations.map(Violation::sentence).mkString(" and "));
        return Option.none();
    }

    private static ExportedValue toValue(Object value) {
        if (value instanceof Boolean flag) {
            return new Flag(flag);
        }
        return value instanceof Assignees assignees
                ? new Items(assignees.employees().map(employee -> new Text(employee.toString())))
                : new Text(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Money money) {
            BigDecimal amount = money.amount();
            return amount.setScale(Math.max(CENTS, amount.scale())).toPlainString();
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
