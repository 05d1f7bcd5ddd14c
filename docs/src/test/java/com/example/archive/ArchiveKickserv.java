package com.example.archive;

import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;

/** An adapter of somebody else's: an account from which nothing is ever deleted. */
public final class ArchiveKickserv extends ForwardingKickserv {
    private final Kickserv account;

    /** Creates an archive of an account. */
    public ArchiveKickserv(Kickserv account) {
        this.account = account;
    }

    @Override
    protected Kickserv delegate() {
        return account;
    }

    @Override
    public CustomerRepository customers() {
        return new ArchivedCustomers(account.customers());
    }

    @Override
    public NoteRepository notes() {
        return new ArchivedNotes(account.notes());
    }

    @Override
    public PaymentRepository payments() {
        return new ArchivedPayments(account.payments());
    }

    @Override
    public JobRepository jobs() {
        return new ArchivedJobs(account.jobs());
    }

    @Override
    public ChargeRepository charges() {
        return new ArchivedCharges(account.charges());
    }

    @Override
    public OpportunityRepository opportunities() {
        return new ArchivedOpportunities(account.opportunities());
    }
}
