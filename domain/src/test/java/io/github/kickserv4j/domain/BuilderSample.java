package io.github.kickserv4j.domain;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Supplier;

/** One kind of builder, begun so that whatever else is set, it builds something. */
record BuilderSample<E>(
        String name, Class<?> declaringClass, Seq<Field<E, ?>> fields, Supplier<RecordBuilder<E, ?, ?>> supplier) {
    static final Seq<BuilderSample<?>> ALL = List.of(
            new BuilderSample<>(
                    "NewCustomer", CustomerFields.class, CustomerFields.ALL, () -> NewCustomer.builder("Begun")),
            new BuilderSample<>("CustomerChange", CustomerFields.class, CustomerFields.ALL, CustomerChange::builder),
            new BuilderSample<>("NewJob", JobFields.class, JobFields.ALL, () -> NewJob.builder(new JobTypeId(99))),
            new BuilderSample<>("JobChange", JobFields.class, JobFields.ALL, JobChange::builder),
            new BuilderSample<>(
                    "NewCharge", ChargeFields.class, ChargeFields.ALL, () -> NewCharge.builder(new ItemId(99))),
            new BuilderSample<>("ChargeChange", ChargeFields.class, ChargeFields.ALL, ChargeChange::builder),
            new BuilderSample<>(
                    "NewPayment",
                    PaymentFields.class,
                    PaymentFields.ALL,
                    () -> NewPayment.builder(Money.of("99"), LocalDate.of(2020, 1, 1))),
            new BuilderSample<>("PaymentChange", PaymentFields.class, PaymentFields.ALL, PaymentChange::builder),
            new BuilderSample<>("NewNote", NoteFields.class, NoteFields.ALL, () -> NewNote.builder("Begun")),
            new BuilderSample<>("NoteChange", NoteFields.class, NoteFields.ALL, NoteChange::builder));

    RecordBuilder<E, ?, ?> begin() {
        return supplier.get();
    }

    boolean isChange() {
        return name.endsWith("Change");
    }

    /** A new job takes no status. */
    Seq<Field<E, ?>> settableFields() {
        return isChange() ? fields : fields.reject(field -> field == (Field<?, ?>) JobFields.STATUS);
    }

    Seq<Field<E, ?>> clearableFields() {
        return fields.reject(Field::isRequired);
    }

    /** The name of the constant, such as {@code EMAIL_ADDRESS}. */
    String constantOf(Field<E, ?> field) {
        return List.of(declaringClass.getFields())
                .find(constant -> valueOf(constant) == field)
                .getOrElseThrow(() -> new AssertionError(field.name()))
                .getName();
    }

    private static Object valueOf(java.lang.reflect.Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(constant.toString(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
