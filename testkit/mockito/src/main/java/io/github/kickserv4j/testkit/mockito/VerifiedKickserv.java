package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import org.mockito.Mockito;

/** An account of mocks on which the next call is verified. */
record VerifiedKickserv(MockKickserv account) implements Kickserv {
    @Override
    public CustomerRepository customers() {
        return Mockito.verify(account.customers());
    }

    @Override
    public NoteRepository notes() {
        return Mockito.verify(account.notes());
    }

    @Override
    public PaymentRepository payments() {
        return Mockito.verify(account.payments());
    }

    @Override
    public JobRepository jobs() {
        return Mockito.verify(account.jobs());
    }

    @Override
    public ChargeRepository charges() {
        return Mockito.verify(account.charges());
    }

    @Override
    public OpportunityRepository opportunities() {
        return Mockito.verify(account.opportunities());
    }
}
