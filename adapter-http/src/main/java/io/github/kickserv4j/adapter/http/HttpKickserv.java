package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.customer.HttpCustomerRepository;
import io.github.kickserv4j.adapter.http.job.HttpJobRepository;
import io.github.kickserv4j.adapter.http.note.HttpNoteRepository;
import io.github.kickserv4j.adapter.http.payment.HttpPaymentRepository;
import io.github.kickserv4j.adapter.http.shared.Account;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.JdkTransport;
import io.github.kickserv4j.adapter.http.shared.Judge;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.net.http.HttpClient;
import java.time.Clock;

/**
 * One account at Kickserv over HTTP. Immutable and safe for many threads; make one and keep it.
 *
 * <p>Redirects are not followed, so that the key goes nowhere else. Closing it closes the client that it opened, never one that
 * it was given.
 */
public final class HttpKickserv implements Kickserv, AutoCloseable {
    private final Account account;
    private final HttpClient client;
    private final JdkTransport transport;
    private final boolean ownsClient;
    private final CustomerRepository customers;
    private final NoteRepository notes;
    private final PaymentRepository payments;
    private final JobRepository jobs;

    HttpKickserv(HttpKickservBuilder builder, HttpClient client, boolean ownsClient) {
        this.account = builder.checkedAccount();
        this.client = client;
        this.ownsClient = ownsClient;
        this.transport = new JdkTransport(client, account, builder.requestTimeout());
        var judge = new Judge(transport, account, Clock.systemUTC());
        var calls = new Client(judge, builder.operationTimeout());
        var replies = new Replies(judge);
        this.customers = new HttpCustomerRepository(calls, replies);
        this.notes = new HttpNoteRepository(calls, replies);
        this.payments = new HttpPaymentRepository(calls, replies);
        this.jobs = new HttpJobRepository(calls, replies);
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
     * Refuses every call from now on. From JDK 21 on, it ends what its own client is doing, and its connections, at once; before,
     * they end when they have been idle for a while.
     */
    @Override
    public void close() {
        transport.close();
        if (ownsClient) {
            OwnClient.end(client);
        }
    }

    /** Where the account is; never the key. */
    @Override
    public String toString() {
        return "HttpKickserv[" + account + "]";
    }
}
