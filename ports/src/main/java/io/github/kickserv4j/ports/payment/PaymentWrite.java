package io.github.kickserv4j.ports.payment;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;
import java.util.function.Function;

/** Describes a write of payments. */
public sealed interface PaymentWrite extends Write<Payment> {

    /** Handles every kind of write; the compiler sees to it that none is forgotten. */
    <R> R fold(
            Function<? super Create, ? extends R> create,
            Function<? super Update, ? extends R> update,
            Function<? super Delete, ? extends R> delete);

    /** The arguments of {@link PaymentRepository#create}. */
    record Create(JobNumber job, NewPayment payment) implements PaymentWrite {
        public Create {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(payment, "payment");
        }

        @Override
        public Operation operation() {
            return PaymentOperations.create(job);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return create.apply(this);
        }
    }

    /** The arguments of {@link PaymentRepository#update}. */
    record Update(JobNumber job, PaymentId id, PaymentChange change) implements PaymentWrite {
        public Update {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public Operation operation() {
            return PaymentOperations.update(job, id);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return update.apply(this);
        }
    }

    /** The arguments of {@link PaymentRepository#delete}. */
    record Delete(PaymentOwner owner, PaymentId id) implements PaymentWrite {
        public Delete {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Operation operation() {
            return PaymentOperations.delete(owner, id);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return delete.apply(this);
        }
    }
}
