package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.fakeserver.customer.CustomerResource;
import io.github.kickserv4j.fakeserver.employee.EmployeeResource;
import io.github.kickserv4j.fakeserver.http.HttpListener;
import io.github.kickserv4j.fakeserver.job.ChargeResource;
import io.github.kickserv4j.fakeserver.job.JobResource;
import io.github.kickserv4j.fakeserver.job.OpportunityResource;
import io.github.kickserv4j.fakeserver.note.NoteResource;
import io.github.kickserv4j.fakeserver.payment.PaymentResource;
import io.github.kickserv4j.fakeserver.shared.Credentials;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Router;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * A server that speaks Kickserv's wire protocol for one account, and serves any {@link Kickserv}: paths, Basic authentication,
 * envelopes, full key sets, quirks, status codes, error bodies, and gzip for clients that accept it. Where Kickserv's behaviour
 * is not documented, responses are guesses. The server does not require a {@code content-type}, and speaks plain HTTP/1.1 only.
 *
 * <p>Its threads are daemons, so an open server does not keep the JVM alive. A program that is to serve for long must keep a
 * thread of its own running.
 */
public final class FakeKickserv implements AutoCloseable {
    private final String account;
    private final RequestRecorder requestRecorder;
    private final AccountHandler handler;
    private final ExecutorService threads = DaemonThreadPool.create();
    private final HttpListener listener;

    private FakeKickserv(Builder builder) throws IOException {
        var credentials = new Credentials(builder.account, builder.apiKey);
        var whole = new ServedAccount(credentials.account(), builder.clock, builder.employees);
        account = whole.slug();
        requestRecorder = new RequestRecorder(new RequestRedactor(credentials.apiKey()));
        handler = new AccountHandler(
                credentials, new Router(resources(builder)), requestRecorder, new ResponseEncoder(whole));
        listener = HttpListener.open(new InetSocketAddress(builder.address, builder.port), threads, handler);
    }

    private FakeKickserv begun(Consumer<FakeKickserv> preparation) {
        try {
            preparation.accept(this);
        } catch (RuntimeException | Error unprepared) {
            close();
            throw unprepared;
        }
        listener.start();
        return this;
    }

    private static Seq<Resource> resources(Builder builder) {
        Kickserv kickserv = builder.kickserv;
        var employees = new Employees(builder.employees);
        return List.of(
                new CustomerResource(kickserv, builder.account),
                new NoteResource(kickserv, builder.noteOwnersChecked),
                new PaymentResource(kickserv, builder.clock, builder.unappliedRefused),
                new JobResource(kickserv, employees),
                new ChargeResource(kickserv),
                new OpportunityResource(kickserv, employees),
                new EmployeeResource(employees));
    }

    /** Returns a builder of a server that serves {@code kickserv}. */
    public static Builder builder(Kickserv kickserv) {
        Objects.requireNonNull(kickserv, "kickserv");
        return new Builder(kickserv);
    }

    /**
     * Returns the address of the server, such as {@code http://127.0.0.1:49152}. It is the loopback address if the server listens
     * on every address.
     */
    public URI baseUri() {
        InetSocketAddress bound = listener.address();
        InetAddress reached =
                bound.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound.getAddress();
        String host = reached.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort());
    }

    /** Returns the address of the account, such as {@code http://127.0.0.1:49152/demo}. */
    public URI accountUri() {
        return URI.create(baseUri() + "/" + account);
    }

    /** Returns the last 1,000 requests, oldest first. A request is recorded before its response is sent or delayed. */
    public Seq<RecordedRequest> requests() {
        return requestRecorder.requests();
    }

    /** Forgets the requests so far. */
    public void clearRequests() {
        requestRecorder.clear();
    }

    /** Answers the next request with {@code answer}, whatever is requested and by whom. Several outcomes form a queue. */
    public void enqueue(ScriptedOutcome answer) {
        Objects.requireNonNull(answer, "answer");
        handler.enqueue(answer);
    }

    /** Stops the server at once: the port, all connections, delayed responses and all threads. A second call has no effect. */
    @Override
    public void close() {
        threads.shutdownNow();
        listener.close();
        DaemonThreadPool.awaitTermination(threads);
    }

    /** Builds a server. A builder is mutable, and is for one thread. */
    public static final class Builder {
        private final Kickserv kickserv;
        private String account = "demo";
        private String apiKey = "demo";
        private int port;
        private boolean noteOwnersChecked;
        private Consumer<FakeKickserv> preparation = server -> {};
        private boolean unappliedRefused;
        private Clock clock = Clock.systemUTC();
        private Seq<Employee> employees = List.of(Employees.SAMPLE);
        private InetAddress address = InetAddress.getLoopbackAddress();

        private Builder(Kickserv kickserv) {
            this.kickserv = kickserv;
        }

        /** Sets the slug of the account in every path, {@code demo} by default. It is one path segment. */
        public Builder account(String slug) {
            Objects.requireNonNull(slug, "slug");
            this.account = slug;
            return this;
        }

        /** Sets the key that clients need, as user name and as password, {@code demo} by default. */
        public Builder apiKey(String key) {
            Objects.requireNonNull(key, "key");
            this.apiKey = key;
            return this;
        }

        /** Sets the port, 0 by default, which is any free port. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** Sets the address to listen on, the loopback address by default. */
        public Builder address(InetAddress listening) {
            Objects.requireNonNull(listening, "listening");
            this.address = listening;
            return this;
        }

        /**
         * Deletes a note only through the customer who owns it, as Kickserv may do one day. By default any note can be deleted
         * through any customer, as at Kickserv (documented).
         */
        public Builder enforceNoteOwnership() {
            this.noteOwnersChecked = true;
            return this;
        }

        /**
         * Runs {@code preparing} before the first request is answered, for example to create records or to script responses.
         * Clients that connect meanwhile wait. The server stops if it throws.
         */
        public Builder beforeStart(Consumer<FakeKickserv> preparing) {
            Objects.requireNonNull(preparing, "preparing");
            this.preparation = preparing;
            return this;
        }

        /**
         * Rejects payments that are recorded against a customer, as Kickserv may do one day. By default such a payment is
         * recorded and applied to no job, as at Kickserv (documented), and the intended job stays unpaid. The ports cannot send
         * that request.
         */
        public Builder rejectUnappliedPayments() {
            this.unappliedRefused = true;
            return this;
        }

        /**
         * Sets the clock and the zone in which the account's times are written, by default the system's time in UTC, as for the
         * twin. It should be the clock of the {@code Kickserv} that is served.
         */
        public Builder clock(Clock clock) {
            Objects.requireNonNull(clock, "clock");
            this.clock = clock;
            return this;
        }

        /**
         * Sets the employees of the account, like the twin's {@code employees}. The first owns the key, and is the creator of all
         * records that name no other. The default is one made-up employee. For employees who are not among these, name, number
         * and the rest are made up from their ids.
         */
        public Builder employees(Employee... working) {
            Objects.requireNonNull(working, "working");
            this.employees = List.of(working);
            return this;
        }

        /**
         * Starts the server. It answers requests when this method returns.
         *
         * @throws io.github.kickserv4j.domain.shared.InvalidInputException if account or key could not be one
         * @throws IllegalArgumentException if the port is not from 0 to 65535
         * @throws UncheckedIOException if the port is taken, or the address is not of this machine
         */
        public FakeKickserv start() {
            try {
                return new FakeKickserv(this).begun(preparation);
            } catch (IOException notListening) {
                throw new UncheckedIOException(notListening);
            }
        }
    }
}
