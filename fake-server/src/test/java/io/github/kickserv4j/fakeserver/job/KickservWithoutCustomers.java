package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;

/** An account whose customers are no longer found. */
record KickservWithoutCustomers(Kickserv delegate) implements Kickserv {
    private static final Kickserv EMPTY_ACCOUNT = InMemoryKickserv.create();

    @Override
    public CustomerRepository customers() {
        return EMPTY_ACCOUNT.customers();
    }

    @Override
    public NoteRepository notes() {
        return delegate.notes();
    }

    @Override
    public PaymentRepository payments() {
        return delegate.payments();
    }

    @Override
    public JobRepository jobs() {
        return delegate.jobs();
    }

    @Override
    public ChargeRepository charges() {
        return delegate.charges();
    }

    @Override
    public OpportunityRepository opportunities() {
        return delegate.opportunities();
    }
}
