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
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;

/** The adapter, but for writes, which are answered by somebody else; what reads goes to the server. */
final class AnsweringKickserv implements Kickserv, AutoCloseable {
    private final ApiKey key = new ApiKey(() -> FakeAccount.KEY);
    private final Judge judge = new Judge(key, Clock.systemUTC());
    private final Replies replies = new Replies(judge);
    private final OwnClient own = new OwnClient();
    private final Exchanges exchanges = new Exchanges(own.open(Duration.ofSeconds(5), Option.none()));
    private final JdkTransport wire;
    private final Writes writes;
    private final Client client;

    AnsweringKickserv(FakeAccount account, Writes writes) {
        var there = new Account(account.server().baseUri(), "demo", key);
        this.wire = new JdkTransport(exchanges, there, Duration.ofMinutes(1), 1 << 20, Option.none());
        this.writes = writes;
        this.client = new Client(
                this::send,
                () -> Deadline.in(Duration.ofMinutes(1), System::nanoTime),
                Clock.systemUTC(),
                System::nanoTime);
    }

    /** Writes are not sent, and answered so. */
    static AnsweringKickserv with(FakeAccount account, String body) {
        return new AnsweringKickserv(account, (call, wire, deadline) -> Wire.answer(200, body, deadline));
    }

    private Either<Setback, Answer> send(Call call, Deadline deadline) {
        return (call.isRead()
                        ? wire.send(call, deadline)
                        : Either.<Setback, Answer>right(writes.answer(call, wire, deadline)))
                .flatMap(answer -> judge.verdict(call, answer, deadline));
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
        return new HttpJobRepository(client, replies, Clock.systemUTC());
    }

    @Override
    public void close() {
        exchanges.close().forEach(own::end);
    }

    /** Who answers a write, over {@code wire} or without it. */
    interface Writes {
        Answer answer(Call call, JdkTransport wire, Deadline deadline);
    }
}
