package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.customer.HttpCustomerRepository;
import io.github.kickserv4j.adapter.http.exchange.AccountEndpoint;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.job.HttpChargeRepository;
import io.github.kickserv4j.adapter.http.job.HttpJobRepository;
import io.github.kickserv4j.adapter.http.job.HttpOpportunityRepository;
import io.github.kickserv4j.adapter.http.job.JobRequests;
import io.github.kickserv4j.adapter.http.note.HttpNoteRepository;
import io.github.kickserv4j.adapter.http.payment.HttpPaymentRepository;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.FakeTimeSource;
import io.github.kickserv4j.adapter.http.transport.InFlightRequests;
import io.github.kickserv4j.adapter.http.transport.JdkTransport;
import io.github.kickserv4j.adapter.http.transport.ManagedHttpClient;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The adapter over a connection that loses responses: every write is carried out by the server, and its response is lost,
 * optionally except for the first.
 */
final class ResponseLosingKickserv implements Kickserv, AutoCloseable {
    private final Clock clock = Clock.fixed(FakeTimeSource.NOW, ZoneOffset.UTC);
    private final ApiKey key = new ApiKey(() -> HttpClientFixture.KEY);
    private final ResponseClassifier responseClassifier = new ResponseClassifier(key, clock);
    private final ResponseParser responseParser = new ResponseParser(responseClassifier);
    private final AtomicInteger writes = new AtomicInteger();
    private int answered;
    private final ManagedHttpClient own = new ManagedHttpClient();
    private final InFlightRequests inFlightRequests =
            new InFlightRequests(own.open(URI.create("http://127.0.0.1"), Duration.ofSeconds(5), Option.none()));
    private final JdkTransport wire;
    private final OperationExecutor operationExecutor;

    /** Creates the adapter for an account whose clock stands still: so does the one by which the client measures durations. */
    ResponseLosingKickserv(HttpClientFixture account) {
        var there = new AccountEndpoint(account.server().baseUri(), "demo", key);
        wire = new JdkTransport(inFlightRequests, there, Duration.ofMinutes(1), 1 << 20, Option.none());
        operationExecutor = new OperationExecutor(
                this::send, () -> Deadline.after(Duration.ofMinutes(1), System::nanoTime), clock, () -> 0L);
    }

    /** Creates the customer {@code first} and returns its response, so that the client knows the offset of the server's clock. */
    ResponseLosingKickserv withFirstResponseKept(NewCustomer first) {
        answered = 1;
        customers().create(first).get();
        return this;
    }

    /** Returns the number of writes sent. */
    int sentWrites() {
        return writes.get();
    }

    private Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline) {
        Either<AttemptFailure, ApiResponse> answer =
                wire.send(apiRequest, deadline).flatMap(it -> responseClassifier.classify(apiRequest, it, deadline));
        return apiRequest.isSafe() || writes.get() < answered ? counted(apiRequest, answer) : lost(apiRequest);
    }

    private Either<AttemptFailure, ApiResponse> counted(
            ApiRequest apiRequest, Either<AttemptFailure, ApiResponse> answer) {
        writes.addAndGet(apiRequest.isSafe() ? 0 : 1);
        return answer;
    }

    private Either<AttemptFailure, ApiResponse> lost(ApiRequest apiRequest) {
        writes.incrementAndGet();
        return Either.left(AttemptFailure.transientFailure(new Failure.Unavailable(
                FailureContext.of(apiRequest.operation(), Delivery.UNKNOWN), "the response is lost")));
    }

    @Override
    public CustomerRepository customers() {
        return new HttpCustomerRepository(operationExecutor, responseParser);
    }

    @Override
    public NoteRepository notes() {
        return new HttpNoteRepository(operationExecutor, responseParser);
    }

    @Override
    public PaymentRepository payments() {
        return new HttpPaymentRepository(operationExecutor, responseParser);
    }

    @Override
    public JobRepository jobs() {
        return new HttpJobRepository(operationExecutor, new JobRequests(responseParser, clock));
    }

    @Override
    public ChargeRepository charges() {
        return new HttpChargeRepository(operationExecutor, responseParser);
    }

    @Override
    public OpportunityRepository opportunities() {
        return new HttpOpportunityRepository(operationExecutor, new JobRequests(responseParser, clock), jobs());
    }

    @Override
    public void close() {
        inFlightRequests.close().forEach(own::end);
    }
}
