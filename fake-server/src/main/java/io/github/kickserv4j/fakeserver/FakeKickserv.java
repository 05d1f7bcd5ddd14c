package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.http.HttpListener;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * A server that speaks Kickserv's wire protocol for one account or several, and serves any {@link Kickserv}: paths, Basic authentication,
 * envelopes, full key sets, quirks, status codes, error bodies, and gzip for clients that accept it. How certain
 * each behavior is, the page of evidence states. The server does not require a {@code content-type}. It speaks plain HTTP/1.1 only,
 * and closes the connection of a client that speaks TLS.
 *
 * <p>Its threads are daemons, so an open server does not keep the JVM alive. A program that is to serve for long must keep a
 * thread of its own running.
 */
@ReliesOnNoFact("starts, scripts and stops the server")
@SuppressWarnings("exports") // the mark is in the source only
public final class FakeKickserv implements AutoCloseable {
    private final Seq<FakeAccount> accounts;
    private final OutcomeScript script = new OutcomeScript();
    private final TrafficRecorder traffic = new TrafficRecorder();
    private final Lazy<RequestRedactor> requestRedactor;
    private final ExecutorService threads = DaemonThreadPool.create();
    private final HttpListener listener;

    private FakeKickserv(Builder builder, Seq<FakeAccount> accounts) throws IOException {
        this.accounts = accounts;
        requestRedactor = Lazy.of(() -> new RequestRedactor(
                accounts.map(account -> account.credentials().apiKey()).toJavaArray(String[]::new)));
        var handler = new RequestHandler(
                accounts.map(AccountHandler::new), script, new ExchangeRecorder(traffic, requestRedactor));
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

    /** Returns the address of the first account, such as {@code http://127.0.0.1:49152/demo}. */
    public URI accountUri() {
        return uriOf(accounts.head());
    }

    /**
     * Returns the address of an account.
     *
     * @throws IllegalArgumentException if it is not served
     */
    public URI accountUri(String slug) {
        Objects.requireNonNull(slug, "slug");
        return accounts.find(account -> account.slug().equals(slug))
                .map(this::uriOf)
                .getOrElseThrow(() -> new IllegalArgumentException("there is no account " + slug));
    }

    private URI uriOf(FakeAccount account) {
        return URI.create(baseUri() + "/" + account.slug());
    }

    /**
     * Returns the last 1,000 requests to all accounts, oldest first. A request is recorded before its response is sent or
     * delayed.
     */
    public Seq<RecordedRequest> requests() {
        return traffic.requests();
    }

    /**
     * Returns those of the last 1,000 requests that {@linkplain RecordedRequest#isTo are to} a path of any account, oldest first.
     *
     * @param method a verb, or {@code *} for any
     * @param path a path below the account, such as {@code /customers/*}{@code /notes.json}
     */
    public Seq<RecordedRequest> requests(String method, String path) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        var pattern = RequestPattern.of(method, path);
        return requests().filter(request -> request.isTo(pattern));
    }

    /** Forgets the requests so far. */
    public void clearRequests() {
        traffic.clear();
    }

    /**
     * Returns the last 1,000 requests with their responses as an HTTP archive (HAR 1.2), without secrets. Bodies are cut after
     * 65,536 characters, and the oldest requests are left out where all of them together are too long.
     */
    public String har() {
        return new HarLog(baseUri(), requestRedactor.get()).write(traffic.exchanges());
    }

    /**
     * Writes the {@linkplain #har archive} into a file, which is replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeHar(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            Files.writeString(file, har());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Answers the next request with {@code answer}, whatever is requested and by whom. Several outcomes form a queue. */
    public void enqueue(ScriptedOutcome answer) {
        Objects.requireNonNull(answer, "answer");
        script.enqueue(answer);
    }

    /**
     * Returns the requests to a path of all accounts, to script their outcome. Requests that are answered from the queue of
     * {@link #enqueue} are not among them.
     *
     * @param method a verb, or {@code *} for any
     * @param path a path below the account, such as {@code /customers/*}{@code /notes.json}: {@code *} is any text within a
     *     segment, {@code **} any text
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException if they are not
     */
    public ScriptedRequests when(String method, String path) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        return ScriptedRequests.all(script::add, RequestPattern.of(method, path));
    }

    /**
     * Returns what {@link #when} refuses of a verb and a path, for example to report it before a server starts; nothing if they are
     * right.
     */
    public static Seq<Violation> violationsOf(String method, String path) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        return RequestPattern.violations(method, path);
    }

    /** Forgets all scripted outcomes. */
    public void clearScript() {
        script.clear();
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
        private final FakeAccount.Builder first;
        private Seq<FakeAccount> others = List.empty();
        private int port;
        private Consumer<FakeKickserv> preparation = server -> {};
        private InetAddress address = InetAddress.getLoopbackAddress();

        private Builder(Kickserv kickserv) {
            this.first = FakeAccount.builder(kickserv);
        }

        /** Sets the slug of the account in every path, {@code demo} by default. It is one path segment. */
        public Builder account(String slug) {
            first.slug(slug);
            return this;
        }

        /** Sets the {@linkplain FakeAccount.Builder#apiKey key} of the account, {@code demo} by default. */
        public Builder apiKey(String key) {
            first.apiKey(key);
            return this;
        }

        /** Adds an account beside the one of this builder. Each has a slug and a key that no other has. */
        public Builder addAccount(FakeAccount account) {
            others = others.append(Objects.requireNonNull(account, "account"));
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

        /** Deletes notes {@linkplain FakeAccount.Builder#enforceNoteOwnership only through their owner}. */
        public Builder enforceNoteOwnership() {
            first.enforceNoteOwnership();
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

        /** Rejects {@linkplain FakeAccount.Builder#rejectUnappliedPayments payments against a customer}. */
        public Builder rejectUnappliedPayments() {
            first.rejectUnappliedPayments();
            return this;
        }

        /** Sets the {@linkplain FakeAccount.Builder#clock clock} of the account, the system's in UTC by default. */
        public Builder clock(Clock clock) {
            first.clock(clock);
            return this;
        }

        /** Sets the {@linkplain FakeAccount.Builder#employees employees} of the account. The first owns the key. */
        public Builder employees(Employee... working) {
            first.employees(working);
            return this;
        }

        /** Limits the {@linkplain FakeAccount.Builder#rateLimit number of requests} of the account. */
        public Builder rateLimit(int requests, Duration period) {
            first.rateLimit(requests, period);
            return this;
        }

        /**
         * Starts the server. It answers requests when this method returns.
         *
         * @throws io.github.kickserv4j.domain.shared.InvalidInputException if a slug or a key could not be one, or is there twice
         * @throws IllegalArgumentException if the port is not from 0 to 65535
         * @throws UncheckedIOException if the port is taken, or the address is not of this machine
         */
        public FakeKickserv start() {
            try {
                return new FakeKickserv(this, FakeAccount.distinct(others.prepend(first.build()))).begun(preparation);
            } catch (IOException notListening) {
                throw new UncheckedIOException(notListening);
            }
        }
    }
}
