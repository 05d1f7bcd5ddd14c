package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** A small client on raw sockets that does all that the matrix requires, but for the sins that it is led into. */
final class SinfulKickserv implements Kickserv, AutoCloseable {
    private final Set<Sin> sins;
    private final Courier courier;
    private final CustomerRepository customers;

    SinfulKickserv(FaultedAccount account, Sin... sins) {
        Set<Sin> all = Set.of(sins);
        if (!account.slug().matches("[a-z]+") && !all.contains(Sin.TAKES_ANY_ACCOUNT)) {
            throw new IllegalArgumentException("no account is called " + account.slug());
        }
        hangIf(all.contains(Sin.HANGS_WHEN_MADE));
        this.sins = all;
        this.courier = new Courier(account, all);
        this.customers = new SinfulCustomers(account.slug(), courier, all);
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    @Override
    public NoteRepository notes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PaymentRepository payments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public JobRepository jobs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        hangIf(sins.contains(Sin.HANGS_WHEN_CLOSED));
        courier.close();
    }

    /** For good: nobody counts down, and an interrupt is of no use. */
    private static void hangIf(boolean sin) {
        var never = new CountDownLatch(sin ? 1 : 0);
        while (never.getCount() > 0) {
            LockSupport.park(never);
        }
    }
}
