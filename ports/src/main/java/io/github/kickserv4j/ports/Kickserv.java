package io.github.kickserv4j.ports;

import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;

/** One account at Kickserv. Safe for use by many threads at once. */
public interface Kickserv {
    CustomerRepository customers();

    NoteRepository notes();

    PaymentRepository payments();

    JobRepository jobs();

    ChargeRepository charges();

    OpportunityRepository opportunities();
}
