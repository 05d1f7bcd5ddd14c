package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** The fields that a creation or an update can write. */
final class WritableFields {
    private static final Map<String, Seq<? extends Field<?, ?>>> ALL = LinkedHashMap.of(
            "customers", CustomerFields.ALL,
            "notes", NoteFields.ALL,
            "payments", PaymentFields.ALL,
            "jobs", JobFields.ALL,
            "charges", ChargeFields.ALL,
            "opportunities", JobFields.ALL);

    /** Those that every record has, although a creation may leave them out. */
    private static final Set<Field<?, ?>> WITH_DEFAULT = HashSet.of(ChargeFields.QUANTITY, ChargeFields.DISCOUNT);

    private WritableFields() {}

    /** Returns whether the write may leave the field out. */
    static boolean isOptional(PortMethod write, Field<?, ?> field) {
        return write.isNamed("update") || !field.isRequired() || WITH_DEFAULT.contains(field);
    }

    /** Returns the fields; a new job has no status. */
    @SuppressWarnings("unchecked") // of the records of the port
    static Seq<Field<Object, ?>> of(PortMethod write) {
        return List.ofAll(ALL.get(write.resource()).get())
                .<Field<Object, ?>>map(field -> (Field<Object, ?>) field)
                .reject(field -> write.isNamed("create") && field.name().equals(JobFields.STATUS.name()));
    }
}
