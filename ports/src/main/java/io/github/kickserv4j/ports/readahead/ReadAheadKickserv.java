package io.github.kickserv4j.ports.readahead;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * An account whose walks, the methods {@code all}, request several pages at once. The records, their order and the failures are those
 * of a walk that requests one page after the other. All other calls are forwarded.
 *
 * <p>A walk never requests more pages ahead than it has read. So at the end of a list it has made fewer than {@code pagesInFlight}
 * requests too many, and not more than the list has pages. After a failure or an empty page, when its stream is closed, and when its
 * thread is interrupted, it cancels the requests that are left. An interrupted thread requests nothing ahead. Pages are requested by
 * daemon threads, and by the thread that reads the stream. So a listener of the account is called by such threads, and a limit of
 * requests a second, which all threads share, holds as before.
 */
public final class ReadAheadKickserv extends ForwardingKickserv {
    private static final Rule<Integer> FROM_1_TO_64 =
            new Rule<>("pages_in_flight", "must be from 1 to 64", pages -> pages >= 1 && pages <= 64);

    private final Kickserv account;
    private final ReadAhead readAhead;

    private ReadAheadKickserv(Kickserv account, ReadAhead readAhead) {
        this.account = account;
        this.readAhead = readAhead;
    }

    /**
     * Returns an account whose walks request up to {@code pagesInFlight} pages at once.
     *
     * @param pagesInFlight from 1, which is a walk without reading ahead, to 64; anything else is refused with an {@link
     *     io.github.kickserv4j.domain.shared.InvalidInputException}
     */
    public static ReadAheadKickserv of(Kickserv account, int pagesInFlight) {
        Objects.requireNonNull(account, "account");
        Rule.require("pages_in_flight", pagesInFlight, List.of(FROM_1_TO_64));
        return new ReadAheadKickserv(account, new ReadAhead(pagesInFlight, ReadAhead.daemonThreads()));
    }

    @Override
    protected Kickserv delegate() {
        return account;
    }

    @Override
    public CustomerRepository customers() {
        return new ReadAheadCustomers(account.customers(), readAhead);
    }

    @Override
    public NoteRepository notes() {
        return new ReadAheadNotes(account.notes(), readAhead);
    }

    @Override
    public PaymentRepository payments() {
        return new ReadAheadPayments(account.payments(), readAhead);
    }

    @Override
    public JobRepository jobs() {
        return new ReadAheadJobs(account.jobs(), readAhead);
    }

    @Override
    public OpportunityRepository opportunities() {
        return new ReadAheadOpportunities(account.opportunities(), readAhead);
    }
}
