package io.github.kickserv4j.ports.payment;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.shared.Write;

/** What was asked of payments. As text, it names the payment and its owner, never an amount. */
public sealed interface PaymentWrite extends Write {

    /** What {@link PaymentRepository#record} asks for. */
    @SuppressWarnings("JavaLangClash") // named after the method; nobody means java.lang.Record by PaymentWrite.Record
    record Record(JobNumber job, NewPayment payment) implements PaymentWrite {
        @Override
        public String toString() {
            return PaymentOperations.record(job).toString();
        }
    }

    /** What {@link PaymentRepository#change} asks for. */
    record Change(JobNumber job, PaymentId id, PaymentChange change) implements PaymentWrite {
        @Override
        public String toString() {
            return PaymentOperations.change(job, id).toString();
        }
    }

    /** What {@link PaymentRepository#delete} asks for. */
    record Delete(PaymentOwner owner, PaymentId id) implements PaymentWrite {
        @Override
        public String toString() {
            return PaymentOperations.delete(owner, id).toString();
        }
    }
}
