package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.customer.HttpCustomerRepository;
import io.github.kickserv4j.adapter.http.exchange.AccountEndpoint;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.job.HttpChargeRepository;
import io.github.kickserv4j.adapter.http.job.HttpJobRepository;
import io.github.kickserv4j.adapter.http.job.HttpOpportunityRepository;
import io.github.kickserv4j.adapter.http.job.JobRequests;
import io.github.kickserv4j.adapter.http.note.HttpNoteRepository;
import io.github.kickserv4j.adapter.http.payment.HttpPaymentRepository;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.adapter.http.time.TimeSource;
import io.github.kickserv4j.adapter.http.transport.ClientFactory;
import io.github.kickserv4j.adapter.http.transport.InFlightRequests;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.Lazy;
import java.net.http.HttpClient;
import java.util.function.Consumer;

/**
 * One account at Kickserv over HTTP. Instances are immutable and safe for use by many threads; create one and keep it.
 *
 * <p>Redirects are not followed, so that the key is sent to no other server. Closing an instance closes the HTTP client that it
 * created, never one that it was given.
 */
public final class HttpKickserv implements Kickserv, AutoCloseable {
    private final AccountEndpoint accountEndpoint;
    private final InFlightRequests inFlightRequests;
    private final Consumer<HttpClient> end;
    private final CustomerRepository customers;

    // The others are created when they are first used, because most programs use only one or two.
    private final Lazy<NoteRepository> notes;
    private final Lazy<PaymentRepository> payments;
    private final Lazy<JobRepository> jobs;
    private final Lazy<ChargeRepository> charges;
    private final Lazy<OpportunityRepository> opportunities;
    private final RawReader rawReader;

    /** @param end called with the HTTP client on close */
    HttpKickserv(ClientFactory clientFactory, HttpClient client, Consumer<HttpClient> end) {
        this.accountEndpoint = clientFactory.accountEndpoint();
        this.inFlightRequests = new InFlightRequests(client);
        this.end = end;
        TimeSource timeSource = clientFactory.time(inFlightRequests);
        ResponseClassifier responseClassifier = clientFactory.responseClassifier(timeSource);
        OperationExecutor operations =
                clientFactory.operationExecutor(inFlightRequests, responseClassifier, timeSource);
        var responseParser = new ResponseParser(responseClassifier);
        this.customers = new HttpCustomerRepository(operations, responseParser);
        this.notes = Lazy.of(() -> new HttpNoteRepository(operations, responseParser));
        this.payments = Lazy.of(() -> new HttpPaymentRepository(operations, responseParser));
        Lazy<JobRequests> jobRequests = Lazy.of(() -> new JobRequests(responseParser, timeSource.clock()));
        this.jobs = Lazy.of(() -> new HttpJobRepository(operations, jobRequests.get()));
        this.charges = Lazy.of(() -> new HttpChargeRepository(operations, responseParser));
        this.opportunities = Lazy.of(() -> new HttpOpportunityRepository(operations, jobRequests.get(), jobs.get()));
        this.rawReader = new RawReader(
                clientFactory.rawTransport(inFlightRequests, responseClassifier, timeSource),
                () -> clientFactory.deadline(timeSource));
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
        return notes.get();
    }

    @Override
    public PaymentRepository payments() {
        return payments.get();
    }

    @Override
    public JobRepository jobs() {
        return jobs.get();
    }

    @Override
    public ChargeRepository charges() {
        return charges.get();
    }

    @Override
    public OpportunityRepository opportunities() {
        return opportunities.get();
    }

    /** Returns a reader of raw responses, with the settings of this client. */
    public RawReader rawReader() {
        return rawReader;
    }

    /**
     * Rejects all further calls, and aborts calls in flight, including waiting ones: they fail as unavailable, and their
     * connections are closed. Idle connections and threads of the adapter's own HTTP client end, too.
     */
    @Override
    public void close() {
        inFlightRequests.close().forEach(end);
    }

    /** Returns the address of the account, never the key. */
    @Override
    public String toString() {
        return "HttpKickserv[" + accountEndpoint + "]";
    }
}
