package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;

/** The payments of a moment, which jobs they are put to, and what the next ones would have been called. */
public record PaymentSnapshot(
        Seq<Payment> payments, Map<PaymentApplicationId, JobId> applications, long nextId, long nextApplicationId) {
    private static final long FIRST_ID = 555_001;
    private static final long FIRST_APPLICATION_ID = 990_001;

    public static final PaymentSnapshot EMPTY = of(List.empty());

    /** The payments within these jobs; one that is within several is put to each of them. */
    public static PaymentSnapshot of(Seq<Job> jobs) {
        Map<PaymentApplicationId, JobId> applications = new HashMap<>();
        jobs.forEach(job -> job.payments().forEach(payment -> payment.applications()
                .find(application -> !applications.containsKey(application))
                .forEach(application -> applications.put(application, job.id()))));
        Seq<Payment> payments = jobs.flatMap(Job::payments).distinctBy(Payment::id);
        return new PaymentSnapshot(
                payments,
                Map.copyOf(applications),
                Sequence.after(payments.map(payment -> payment.id().value()), FIRST_ID),
                Sequence.after(
                        payments.flatMap(Payment::applications).map(PaymentApplicationId::value),
                        FIRST_APPLICATION_ID));
    }
}
