package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.Seq;

/** What was paid for jobs, as far as jobs need to know. */
public interface JobPayments {
    /** The payments that are put to this job, in the order of their ids. */
    Seq<Payment> forJob(JobId job);

    /** What they come to for this job. */
    Money paidFor(JobId job);
}
