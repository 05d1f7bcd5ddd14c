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
 * A server that speaks Kickserv's wire protocol for one account, and answers out of any {@link Kickserv}: paths, Basic
 * authentication, envelopes, full key sets, quirks, status codes, error bodies, and gzip for clients that ask for it. Where the
 * real thing is not documented, the answers are guesses. It does not ask for a {@code content-type}, and speaks plain HTTP/1.1 only.
 *
 * <p>Its threads are daemons: one that is not closed keeps no program from ending, and whoever wants to serve for long has to stay.
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

    /** Begins a server of what {@code kickserv} has, and takes what it takes. */
    public static Builder builder(Kickserv kickserv) {
        Objects.requireNonNull(kickserv, "kickserv");
        return new Builder(kickserv);
    }

    /** Where it listens, such as {@code http://127.0.0.1:49152}; loopback if it listens on every address. */
    public URI baseUri() {
        InetSocketAddress bound = listener.address();
        InetAddress reached =
                bound.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound.getAddress();
        String host = reached.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort());
    }

    /** Where the account is, such as {@code http://127.0.0.1:49152/demo}. */
    public URI accountUri() {
        return URI.create(baseUri() + "/" + account);
    }

    /** The last 1,000 requests, oldest first. One is there before its answer is sent, or held back. */
    public Seq<RecordedRequest> requests() {
        return requestRecorder.requests();
    }

    /** Forgets the requests so far. */
    public void clearRequests() {
        requestRecorder.clear();
    }

    /** Answers the next request so, whatever it is, and whoever sends it; answers that are given before it is used queue up. */
    public void enqueue(ScriptedOutcome answer) {
        Objects.requireNonNull(answer, "answer");
        handler.enqueue(answer);
    }

    /** Ends at once: the port, all connections, answers that are held back, and every thread. A second time does nothing. */
    @Override
    public void close() {
        threads.shutdownNow();
        listener.close();
        DaemonThreadPool.awaitTermination(threads);
    }

    /** Says how to serve; mutable, for one thread. */
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

        /** The slug of the account in every path; {@code demo} unless told otherwise. One segment of an address. */
        public Builder account(String slug) {
            Objects.requireNonNull(slug, "slug");
            this.account = slug;
            return this;
        }

        /** The key that clients need, as user name and as password; {@code demo} unless told otherwise. */
        public Builder apiKey(String key) {
            Objects.requireNonNull(key, "key");
            this.apiKey = key;
            return this;
        }

        /** Where to listen; 0, which is any free port, unless told otherwise. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** On which address to listen: loopback only, unless told otherwise. */
        public Builder address(InetAddress listening) {
            Objects.requireNonNull(listening, "listening");
            this.address = listening;
            return this;
        }

        /**
         * Has a note deleted only through the customer who has it, as Kickserv may do one day. Unless told so, whoever deletes
         * any note through any customer deletes it, as in the real thing (documented).
         */
        public Builder enforceNoteOwnership() {
            this.noteOwnersChecked = true;
            return this;
        }

        /**
         * Has this done before the first request is answered: accounts are filled, answers scripted. Whoever connects meanwhile
         * waits. The server ends if it throws.
         */
        public Builder beforeStart(Consumer<FakeKickserv> preparing) {
            Objects.requireNonNull(preparing, "preparing");
            this.preparation = preparing;
            return this;
        }

        /**
         * Has a payment refused that is recorded against a customer, as Kickserv may do one day. Unless told so, it is recorded
         * and put to no job, as in the real thing (documented): the job that was meant stays unpaid. The ports cannot ask for it.
         */
        public Builder rejectUnappliedPayments() {
            this.unappliedRefused = true;
            return this;
        }

        /**
         * The time of day, and the zone in which the account's times are written; the system's time in UTC, as the twin has it,
         * unless told otherwise. Usually the one of the {@code Kickserv} that is served.
         */
        public Builder clock(Clock clock) {
            Objects.requireNonNull(clock, "clock");
            this.clock = clock;
            return this;
        }

        /**
         * Who works there, as the twin's {@code employees}: the first has the key, and made whatever nobody else is said to have
         * made. One made-up employee unless told otherwise; of others, name, number and the rest are made up from their ids.
         */
        public Builder employees(Employee... working) {
            Objects.requireNonNull(working, "working");
            this.employees = List.of(working);
            return this;
        }

        /**
         * Starts the server; it answers when this returns.
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
