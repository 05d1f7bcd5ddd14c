package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.customer.HttpCustomerRepository;
import io.github.kickserv4j.adapter.http.job.HttpJobRepository;
import io.github.kickserv4j.adapter.http.note.HttpNoteRepository;
import io.github.kickserv4j.adapter.http.payment.HttpPaymentRepository;
import io.github.kickserv4j.adapter.http.shared.Account;
import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.ApiKey;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Judge;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** The adapter, but for the way: every write is carried out by the server, and its answer is lost, but for the first if so asked. */
final class LosingKickserv implements Kickserv, AutoCloseable {
    private final Clock clock = Clock.fixed(FakeTime.NOW, ZoneOffset.UTC);
    private final ApiKey key = new ApiKey(() -> FakeAccount.KEY);
    private final Judge judge = new Judge(key, clock);
    private final Replies replies = new Replies(judge);
    private final AtomicInteger writes = new AtomicInteger();
    private int answered;
    private final OwnClient own = new OwnClient();
    private final Exchanges exchanges = new Exchanges(own.open(Duration.ofSeconds(5), Option.none()));
    private final JdkTransport wire;
    private final Client client;

    LosingKickserv(FakeAccount account) {
        var there = new Account(account.server().baseUri(), "demo", key);
        wire = new JdkTransport(exchanges, there, Duration.ofMinutes(1), 1 << 20, Option.none());
        client = new Client(
                this::send, () -> Deadline.in(Duration.ofMinutes(1), System::nanoTime), clock, System::nanoTime);
    }

    /** Has the customer {@code first} created and answered, so that the client knows how the server's clock runs. */
    LosingKickserv afterCreating(NewCustomer first) {
        answered = 1;
        customers().create(first).get();
        return this;
    }

    /** How many writes were sent. */
    int writes() {
        return writes.get();
    }

    private Either<Setback, Answer> send(Call call, Deadline deadline) {
        Either<Setback, Answer> answer = wire.send(call, deadline).flatMap(it -> judge.verdict(call, it, deadline));
        return call.isRead() || writes.get() < answered ? counted(call, answer) : lost(call);
    }

    private Either<Setback, Answer> counted(Call call, Either<Setback, Answer> answer) {
        writes.addAndGet(call.isRead() ? 0 : 1);
        return answer;
    }

    private Either<Setback, Answer> lost(Call call) {
        writes.incrementAndGet();
        return Either.left(Setback.passing(
                new Failure.Unavailable(Incident.of(call.operation(), Delivery.UNKNOWN), "the answer is lost")));
    }

    @Override
    public CustomerRepository customers() {
        return new HttpCustomerRepository(client, replies);
    }

    @Override
    public NoteRepository notes() {
        return new HttpNoteRepository(client, replies);
    }

    @Override
    public PaymentRepository payments() {
        return new HttpPaymentRepository(client, replies);
    }

    @Override
    public JobRepository jobs() {
        return new HttpJobRepository(client, replies, clock);
    }

    @Override
    public void close() {
        exchanges.close().forEach(own::end);
    }
}
