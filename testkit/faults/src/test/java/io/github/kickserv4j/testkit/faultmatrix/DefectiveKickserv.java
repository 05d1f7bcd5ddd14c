package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** A small client on raw sockets that does all that the matrix requires, except for the given defects. */
final class DefectiveKickserv implements Kickserv, AutoCloseable {
    private final Set<Defect> defects;
    private final RetryingRequestSender sender;
    private final CustomerRepository customers;

    DefectiveKickserv(FaultTestAccount account, Defect... defects) {
        Set<Defect> all = Set.of(defects);
        if (!account.slug().matches("[a-z]+") && !all.contains(Defect.ACCEPTS_ANY_ACCOUNT)) {
            throw new IllegalArgumentException("no account is called " + account.slug());
        }
        hangIf(all.contains(Defect.HANGS_WHEN_MADE));
        this.defects = all;
        this.sender = new RetryingRequestSender(account, all);
        this.customers = new DefectiveCustomerRepository(account.slug(), sender, all);
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
    public ChargeRepository charges() {
        throw new UnsupportedOperationException();
    }

    @Override
    public OpportunityRepository opportunities() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        hangIf(defects.contains(Defect.HANGS_WHEN_CLOSED));
        sender.close();
    }

    /** Hangs for ever, also if interrupted. */
    private static void hangIf(boolean defect) {
        var never = new CountDownLatch(defect ? 1 : 0);
        while (never.getCount() > 0) {
            LockSupport.park(never);
        }
    }
}
