package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;

/** An account put together from ports, so that one can be exchanged for a broken one. */
public record Ports(CustomerRepository customers, NoteRepository notes, PaymentRepository payments, JobRepository jobs)
        implements Kickserv {

    public static Ports of(Kickserv good) {
        return new Ports(good.customers(), good.notes(), good.payments(), good.jobs());
    }

    public Ports with(CustomerRepository other) {
        return new Ports(other, notes, payments, jobs);
    }

    public Ports with(NoteRepository other) {
        return new Ports(customers, other, payments, jobs);
    }

    public Ports with(PaymentRepository other) {
        return new Ports(customers, notes, other, jobs);
    }

    public Ports with(JobRepository other) {
        return new Ports(customers, notes, payments, other);
    }
}
