package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.job.JobPayments;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.util.Map;

/**
 * The payments at one moment, the jobs that they are applied to, and the next ids.
 *
 * @param payments in the order of their ids
 */
@ReliesOn({"applications-of-a-payment", "payment-covers-several-jobs"})
public record PaymentSnapshot(
        Seq<Payment> payments, Map<PaymentApplicationId, JobId> applications, long nextId, long nextApplicationId) {
    private static final long FIRST_ID = 555_001;
    private static final long FIRST_APPLICATION_ID = 990_001;

    public static final PaymentSnapshot EMPTY =
            new PaymentSnapshot(List.empty(), Map.of(), FIRST_ID, FIRST_APPLICATION_ID);

    /** Returns the payments within these jobs. A payment within several jobs is applied to each of them. */
    public static PaymentSnapshot of(Seq<Job> jobs) {
        var ids = new Sequence(Sequence.after(
                jobs.flatMap(Job::payments).flatMap(Payment::applications).map(PaymentApplicationId::value),
                FIRST_APPLICATION_ID));
        var payments = new PaymentTable();
        jobs.flatMap(job -> job.payments().map(payment -> new PaymentAllocation(payment, job)))
                .groupBy(paymentAllocation -> paymentAllocation.payment().id())
                .values()
                .forEach(same -> apply(same, payments, ids));
        Seq<Payment> all = payments.all().collect(Vector.collector());
        return new PaymentSnapshot(
                all,
                payments.applications(),
                Sequence.after(all.map(payment -> payment.id().value()), FIRST_ID),
                ids.peek());
    }

    /** Returns the view that jobs depend on. */
    public JobPayments toJobPayments() {
        var table = new PaymentTable();
        table.restore(this);
        return table;
    }

    /** A payment, and a job that contains it. */
    private record PaymentAllocation(Payment payment, Job job) {}

    /** Applies one payment to its jobs, by its own applications, and by new ones for the jobs beyond those. */
    private static void apply(Seq<PaymentAllocation> same, PaymentTable payments, Sequence ids) {
        Payment payment = same.head().payment();
        int known = payment.applications().size();
        Seq<PaymentApplicationId> all = payment.applications()
                .appendAll(Stream.continually(() -> new PaymentApplicationId(ids.next()))
                        .take(Math.max(0, same.size() - known)));
        all.zip(same).forEach(pair -> payments.apply(pair._1(), pair._2().job().id()));
        payments.put(payment.toBuilder()
                .customer(payment.customer().orElse(same.head().job().customer()))
                .applications(all)
                .build());
    }
}
