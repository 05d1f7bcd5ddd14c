package io.github.kickserv4j.fakeserver;

import com.sun.net.httpserver.HttpServer;
import io.github.kickserv4j.fakeserver.customer.CustomerResource;
import io.github.kickserv4j.fakeserver.job.ChargeResource;
import io.github.kickserv4j.fakeserver.job.JobResource;
import io.github.kickserv4j.fakeserver.job.OpportunityResource;
import io.github.kickserv4j.fakeserver.note.NoteResource;
import io.github.kickserv4j.fakeserver.payment.PaymentResource;
import io.github.kickserv4j.fakeserver.shared.Credentials;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Router;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * A server that speaks Kickserv's wire protocol for one account, and answers out of any {@link Kickserv}: paths, Basic
 * authentication, envelopes, full key sets, quirks, status codes, error bodies, and gzip for clients that ask for it. Where the
 * real thing is not documented, the answers are guesses. It does not ask for a {@code content-type}, and speaks plain HTTP only.
 *
 * <p>It sets the system property {@code sun.net.httpserver.nodelay} to {@code true} unless it is set: else every answer waits
 * some 40 ms for the acknowledgement of its headers. If a program uses the server of the JDK before this class, it has to set
 * the property itself.
 */
public final class FakeKickserv implements AutoCloseable {
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";
    private static final int WAITING_CONNECTIONS = 256;

    static {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final String account;
    private final Recorder recorder;
    private final AccountHandler handler;
    private final HttpServer server;
    private final ExecutorService threads;

    private FakeKickserv(Builder builder) throws IOException {
        var credentials = new Credentials(builder.account, builder.apiKey);
        account = credentials.account();
        recorder = new Recorder(new Redaction(credentials.apiKey()));
        handler = new AccountHandler(credentials, new Router(resources(builder)), recorder);
        server = HttpServer.create(new InetSocketAddress(builder.address, builder.port), WAITING_CONNECTIONS);
        threads = ServerThreads.onDemand();
        server.setExecutor(threads);
        server.createContext("/", handler);
    }

    private FakeKickserv begun(Consumer<FakeKickserv> preparation) {
        try {
            preparation.accept(this);
        } catch (RuntimeException | Error unprepared) {
            threads.shutdownNow(); // so that nobody is answered, though only what was started leaves its port
            server.start();
            close();
            throw unprepared;
        }
        server.start();
        return this;
    }

    private static Seq<Resource> resources(Builder builder) {
        Kickserv kickserv = builder.kickserv;
        return List.of(
                new CustomerResource(kickserv.customers(), builder.account),
                new NoteResource(kickserv, builder.noteOwnersChecked),
                new PaymentResource(kickserv),
                new JobResource(kickserv),
                new ChargeResource(kickserv.jobs()),
                new OpportunityResource(kickserv));
    }

    /** Begins a server of what {@code kickserv} has, and takes what it takes. */
    public static Builder serving(Kickserv kickserv) {
        Objects.requireNonNull(kickserv, "kickserv");
        return new Builder(kickserv);
    }

    /** Where it listens, such as {@code http://127.0.0.1:49152}; loopback if it listens on every address. */
    public URI baseUri() {
        InetSocketAddress bound = server.getAddress();
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
        return recorder.requests();
    }

    /** Forgets the requests so far. */
    public void clearRequests() {
        recorder.clear();
    }

    /** Answers the next request so, whatever it is, and whoever sends it; answers that are given before it is used queue up. */
    public void answerNext(NextAnswer answer) {
        Objects.requireNonNull(answer, "answer");
        handler.answerNext(answer);
    }

    /** Ends at once: the port, all connections, answers that are held back, and every thread. A second time does nothing. */
    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
        ServerThreads.awaitEnd(threads);
    }

    /** Says how to serve; mutable, for one thread. */
    public static final class Builder {
        private final Kickserv kickserv;
        private String account = "demo";
        private String apiKey = "demo";
        private int port;
        private boolean noteOwnersChecked;
        private Consumer<FakeKickserv> preparation = server -> {};
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
        public Builder checkingNoteOwners() {
            this.noteOwnersChecked = true;
            return this;
        }

        /**
         * Has this done before the first request is answered: accounts are filled, answers scripted. Whoever connects meanwhile
         * waits. The server ends if it throws.
         */
        public Builder preparedBy(Consumer<FakeKickserv> preparing) {
            Objects.requireNonNull(preparing, "preparing");
            this.preparation = preparing;
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
