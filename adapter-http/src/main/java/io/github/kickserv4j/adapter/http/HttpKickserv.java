package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.customer.HttpCustomerRepository;
import io.github.kickserv4j.adapter.http.job.HttpJobRepository;
import io.github.kickserv4j.adapter.http.note.HttpNoteRepository;
import io.github.kickserv4j.adapter.http.payment.HttpPaymentRepository;
import io.github.kickserv4j.adapter.http.shared.Account;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Judge;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.net.http.HttpClient;
import java.util.function.Consumer;

/**
 * One account at Kickserv over HTTP. Immutable and safe for many threads; make one and keep it.
 *
 * <p>Redirects are not followed, so that the key goes nowhere else. Closing it closes the client that it opened, never one that
 * it was given.
 */
public final class HttpKickserv implements Kickserv, AutoCloseable {
    private final Account account;
    private final Exchanges exchanges;
    private final Consumer<HttpClient> end;
    private final CustomerRepository customers;
    private final NoteRepository notes;
    private final PaymentRepository payments;
    private final JobRepository jobs;

    /** @param end what to do with the client in the end */
    HttpKickserv(Setup setup, HttpClient client, Consumer<HttpClient> end) {
        this.account = setup.account();
        this.exchanges = new Exchanges(client);
        this.end = end;
        Time time = setup.time(exchanges);
        Judge judge = setup.judge(time);
        Client calls = setup.client(exchanges, judge, time);
        var replies = new Replies(judge);
        this.customers = new HttpCustomerRepository(calls, replies);
        this.notes = new HttpNoteRepository(calls, replies);
        this.payments = new HttpPaymentRepository(calls, replies);
        this.jobs = new HttpJobRepository(calls, replies, time.clock());
    }

    public static HttpKickservBuilder builder() {
        return new HttpKickservBuilder();
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    @Override
    public NoteRepository notes() {
        return notes;
    }

    @Override
    public PaymentRepository payments() {
        return payments;
    }

    @Override
    public JobRepository jobs() {
        return jobs;
    }

    /**
     * Refuses every call from now on, and ends those that are under way, waiting ones too: they fail as unavailable, and their
     * connections are closed. Its own client's idle connections and threads end, too.
     */
    @Override
    public void close() {
        exchanges.close().forEach(end);
    }

    /** Where the account is; never the key. */
    @Override
    public String toString() {
        return "HttpKickserv[" + account + "]";
    }
}
