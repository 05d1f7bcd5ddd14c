package io.github.kickserv4j.ports.payment;

import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.shared.Operation;
import java.util.Objects;

/** Names the operations on payments in failures, the same from every adapter. */
public final class PaymentOperations {
    private PaymentOperations() {}

    public static Operation list(PaymentOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return Operation.read("payments.list", "payments of " + owner);
    }

    public static Operation all(PaymentOwner owner) {
        Objects.requireNonNull(owner, "owner");
        return Operation.read("payments.all", "payments of " + owner);
    }

    public static Operation get(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return Operation.read("payments.get", subject(owner, id));
    }

    public static Operation create(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return Operation.write("payments.create", "new payment of job " + job);
    }

    public static Operation update(JobNumber job, PaymentId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return Operation.write("payments.update", subject(PaymentOwner.of(job), id));
    }

    public static Operation delete(PaymentOwner owner, PaymentId id) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        return Operation.write("payments.delete", subject(owner, id));
    }

    private static String subject(PaymentOwner owner, PaymentId id) {
        return "payment " + id + " of " + owner;
    }
}
