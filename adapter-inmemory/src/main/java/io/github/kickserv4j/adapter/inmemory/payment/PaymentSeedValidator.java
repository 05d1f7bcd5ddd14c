package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.SeedValidator;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** Validates the payments within the jobs of a snapshot. */
@ReliesOnNoFact("validates test data")
public final class PaymentSeedValidator {
    private static final String ID = "payments.id";

    private PaymentSeedValidator() {}

    public static Seq<Violation> violations(Seq<Job> jobs, Set<CustomerId> customers) {
        Seq<Payment> payments = jobs.flatMap(Job::payments);
        var seedValidator = new SeedValidator<>(payments.distinctBy(Payment::id), "payment");
        var applications = new SeedValidator<>(seedValidator.records().flatMap(Payment::applications), "payment");
        return seedValidator
                .identityViolations(ID, payment -> payment.id().value())
                .appendAll(SeedValidator.violations(
                        ID, "must be once in a job", jobs.flatMap(PaymentSeedValidator::doubled)))
                .appendAll(SeedValidator.violations(
                        ID, "must be that of the same payment in every job", different(payments.distinct())))
                .appendAll(seedValidator.danglingReferences(
                        "payments.customer_id", "customer", Payment::customer, customers))
                .appendAll(applications.identityViolations(
                        "payments.payment_application_ids", PaymentApplicationId::value));
    }

    private static Seq<PaymentId> doubled(Job job) {
        return different(job.payments());
    }

    /** Returns the ids that payments with different content share. */
    private static Seq<PaymentId> different(Seq<Payment> payments) {
        return payments.groupBy(Payment::id)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .toList();
    }
}
