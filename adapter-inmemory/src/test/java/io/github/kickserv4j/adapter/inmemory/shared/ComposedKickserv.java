package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;

/** An account composed of ports, so that one can be replaced by a mutated one. */
public record ComposedKickserv(
        CustomerRepository customers,
        NoteRepository notes,
        PaymentRepository payments,
        JobRepository jobs,
        ChargeRepository charges,
        OpportunityRepository opportunities)
        implements Kickserv {

    public static ComposedKickserv of(Kickserv good) {
        return new ComposedKickserv(
                good.customers(), good.notes(), good.payments(), good.jobs(), good.charges(), good.opportunities());
    }

    public ComposedKickserv with(CustomerRepository other) {
        return new ComposedKickserv(other, notes, payments, jobs, charges, opportunities);
    }

    public ComposedKickserv with(NoteRepository other) {
        return new ComposedKickserv(customers, other, payments, jobs, charges, opportunities);
    }

    public ComposedKickserv with(PaymentRepository other) {
        return new ComposedKickserv(customers, notes, other, jobs, charges, opportunities);
    }

    public ComposedKickserv with(JobRepository other) {
        return new ComposedKickserv(customers, notes, payments, other, charges, opportunities);
    }

    public ComposedKickserv with(ChargeRepository other) {
        return new ComposedKickserv(customers, notes, payments, jobs, other, opportunities);
    }

    public ComposedKickserv with(OpportunityRepository other) {
        return new ComposedKickserv(customers, notes, payments, jobs, charges, other);
    }
}
