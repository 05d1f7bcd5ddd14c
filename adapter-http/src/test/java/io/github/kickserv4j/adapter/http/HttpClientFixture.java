package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.time.ZoneId;

/** A twin, the fake server over it, and a client of that server. */
public final class HttpClientFixture implements AutoCloseable {
    public static final String KEY = "canary-key-4711";

    /** A clock in the zone of the account, in which Kickserv writes all times. */
    static final Clock CLOCK = Clock.system(ZoneId.of("America/New_York"));

    private final InMemoryKickserv twin;
    private final FakeKickserv server;
    private final HttpKickserv client;

    public HttpClientFixture() {
        this(CLOCK);
    }

    /** Creates an account in the zone of {@code clock}. */
    HttpClientFixture(Clock clock) {
        twin = InMemoryKickserv.builder().clock(clock).build();
        server = FakeKickserv.builder(twin)
                .clock(clock)
                .account("demo")
                .apiKey(KEY)
                .start();
        client = builderWithoutRetries().build();
    }

    /** Returns an account whose clock stands still, however slow the machine is. */
    static HttpClientFixture withStoppedClock() {
        return new HttpClientFixture(Clock.fixed(CLOCK.instant(), CLOCK.getZone()));
    }

    /** Returns a client without retries, so that each call sees one response. */
    public HttpKickservBuilder builderWithoutRetries() {
        return builderWithRetries().retries(RetryPolicy.NONE);
    }

    /** Returns a client with the default retries. */
    public HttpKickservBuilder builderWithRetries() {
        return HttpKickserv.builder().baseUri(server.baseUri()).account("demo").apiKey(KEY);
    }

    public InMemoryKickserv twin() {
        return twin;
    }

    public FakeKickserv server() {
        return server;
    }

    public HttpKickserv client() {
        return client;
    }

    public CustomerRepository customers() {
        return client.customers();
    }

    /** Creates a customer in the twin. */
    public Customer customer() {
        return twin.customers().create(NewCustomer.builder("Quist").build()).get();
    }

    /** Creates a job of that customer in the twin. */
    public Job job(Customer customer) {
        return twin.jobs()
                .create(customer.number(), NewJob.builder(new JobTypeId(61)).build())
                .get();
    }

    /** Returns the requests so far, such as {@code GET /jobs/1.json?page=1}, and forgets them. */
    public Seq<String> takeRequests() {
        Seq<String> sent = server.requests().map(HttpClientFixture::line);
        server.clearRequests();
        return sent;
    }

    private static String line(RecordedRequest request) {
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        return request.method() + " " + request.path().replaceFirst("/demo", "") + query;
    }

    /** Answers the next request, whatever it is, with this response. */
    public void enqueueResponse(int status, String body) {
        server.enqueue(ScriptedResponse.of(status, body));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
