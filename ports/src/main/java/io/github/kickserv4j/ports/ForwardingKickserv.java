package io.github.kickserv4j.ports;

import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;

/**
 * Forwards every call to another Kickserv. A decorator extends it, and overrides the repositories that it changes.
 *
 * <p>{@link OpportunityRepository#jobs()} hands out the jobs of the delegate: a decorator of jobs decorates opportunities as well.
 */
public abstract class ForwardingKickserv implements Kickserv {
    /** Creates a decorator. */
    protected ForwardingKickserv() {}

    /** Returns the account that calls are forwarded to. */
    protected abstract Kickserv delegate();

    @Override
    public CustomerRepository customers() {
        return delegate().customers();
    }

    @Override
    public NoteRepository notes() {
        return delegate().notes();
    }

    @Override
    public PaymentRepository payments() {
        return delegate().payments();
    }

    @Override
    public JobRepository jobs() {
        return delegate().jobs();
    }

    @Override
    public ChargeRepository charges() {
        return delegate().charges();
    }

    @Override
    public OpportunityRepository opportunities() {
        return delegate().opportunities();
    }
}
