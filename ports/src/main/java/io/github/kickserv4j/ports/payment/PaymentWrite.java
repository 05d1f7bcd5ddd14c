package io.github.kickserv4j.ports.payment;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;

/** What was asked of payments. As text, it names the payment and its owner, never an amount. */
public sealed interface PaymentWrite extends Write {

    /** What {@link PaymentRepository#create} asks for. */
    record Create(JobNumber job, NewPayment payment) implements PaymentWrite {
        public Create {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(payment, "payment");
        }

        @Override
        public String toString() {
            return PaymentOperations.create(job).toString();
        }
    }

    /** What {@link PaymentRepository#update} asks for. */
    record Update(JobNumber job, PaymentId id, PaymentChange change) implements PaymentWrite {
        public Update {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public String toString() {
            return PaymentOperations.update(job, id).toString();
        }
    }

    /** What {@link PaymentRepository#delete} asks for. */
    record Delete(PaymentOwner owner, PaymentId id) implements PaymentWrite {
        public Delete {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return PaymentOperations.delete(owner, id).toString();
        }
    }
}
