package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;

/** An account whose customers are no longer found. */
final class KickservWithoutCustomers extends ForwardingKickserv {
    private static final Kickserv EMPTY_ACCOUNT = InMemoryKickserv.create();

    private final Kickserv delegate;

    KickservWithoutCustomers(Kickserv delegate) {
        this.delegate = delegate;
    }

    @Override
    protected Kickserv delegate() {
        return delegate;
    }

    @Override
    public CustomerRepository customers() {
        return EMPTY_ACCOUNT.customers();
    }
}
