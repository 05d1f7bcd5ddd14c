package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;

/** The payments of jobs, as far as jobs depend on them. */
@ReliesOn("balance-is-total-less-payments")
public interface JobPayments {
    /** Returns the payments that are applied to this job, in the order of their ids. */
    Seq<Payment> forJob(JobId job);

    /** Returns the sum that they pay for this job. */
    Money paidFor(JobId job);
}
