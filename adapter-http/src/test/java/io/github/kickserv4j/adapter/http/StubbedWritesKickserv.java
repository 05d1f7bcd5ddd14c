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
import io.github.kickserv4j.adapter.http.transport.InFlightRequests;
import io.github.kickserv4j.adapter.http.transport.JdkTransport;
import io.github.kickserv4j.adapter.http.transport.ManagedHttpClient;
import io.github.kickserv4j.adapter.http.transport.ScriptedTransport;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** The adapter with scripted responses to writes; reads go to the server. */
final class StubbedWritesKickserv implements Kickserv, AutoCloseable {
    private final ApiKey key = new ApiKey(() -> HttpClientFixture.KEY);
    private final ResponseClassifier responseClassifier = new ResponseClassifier(key, Clock.systemUTC());
    private final ResponseParser responseParser = new ResponseParser(responseClassifier);
    private final ManagedHttpClient own = new ManagedHttpClient();
    private final InFlightRequests inFlightRequests =
            new InFlightRequests(own.open(URI.create("http://127.0.0.1"), Duration.ofSeconds(5), Option.none()));
    private final JdkTransport wire;
    private final WriteResponder writeResponder;
    private final OperationExecutor operationExecutor;

    StubbedWritesKickserv(HttpClientFixture account, WriteResponder writeResponder) {
        var there = new AccountEndpoint(account.server().baseUri(), "demo", key);
        this.wire = new JdkTransport(inFlightRequests, there, Duration.ofMinutes(1), 1 << 20, Option.none());
        this.writeResponder = writeResponder;
        this.operationExecutor = new OperationExecutor(
                this::send,
                () -> Deadline.after(Duration.ofMinutes(1), System::nanoTime),
                Clock.systemUTC(),
                System::nanoTime);
    }

    /** Returns an adapter whose writes are not sent, and get this response. */
    static StubbedWritesKickserv respondingWith(HttpClientFixture account, String body) {
        return new StubbedWritesKickserv(
                account, (apiRequest, wire, deadline) -> ScriptedTransport.answer(200, body, deadline));
    }

    private Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline) {
        return (apiRequest.isSafe()
                        ? wire.send(apiRequest, deadline)
                        : Either.<AttemptFailure, ApiResponse>right(writeResponder.respond(apiRequest, wire, deadline)))
                .flatMap(apiResponse -> responseClassifier.classify(apiRequest, apiResponse, deadline));
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
        return new HttpJobRepository(operationExecutor, new JobRequests(responseParser, Clock.systemUTC()));
    }

    @Override
    public ChargeRepository charges() {
        return new HttpChargeRepository(operationExecutor, responseParser);
    }

    @Override
    public OpportunityRepository opportunities() {
        return new HttpOpportunityRepository(
                operationExecutor, new JobRequests(responseParser, Clock.systemUTC()), jobs());
    }

    @Override
    public void close() {
        inFlightRequests.close().forEach(own::end);
    }

    /** Answers a write, with or without {@code wire}. */
    interface WriteResponder {
        ApiResponse respond(ApiRequest apiRequest, JdkTransport wire, Deadline deadline);
    }
}
