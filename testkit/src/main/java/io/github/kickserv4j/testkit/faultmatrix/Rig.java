package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.testkit.wirefault.FaultProxy;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.github.kickserv4j.testkit.wirefault.TlsIdentity;
import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/** One scenario's own server, account and client. The client is made at its first call. */
final class Rig implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int WARM_UPS = 5;
    private static final Duration TO_ARRIVE = Duration.ofSeconds(5);

    private final Function<FaultedAccount, ? extends Kickserv> maker;
    private final Terms terms = new Terms();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Lateness lateness = closing(new Lateness());
    private final Callers callers = new Callers(lateness);
    private Option<FaultServer> server = Option.none();
    private Option<URI> elsewhere = Option.none();
    private Option<Pending<Kickserv>> client = Option.none();
    private int sentBefore;

    Rig(Function<FaultedAccount, ? extends Kickserv> maker) {
        this.maker = maker;
    }

    /** Changes the account. */
    Rig on(Consumer<Terms> change) {
        change.accept(terms);
        return this;
    }

    /** Has the account be at {@code uri}, and not at the server of the rig. */
    Rig at(URI uri) {
        elsewhere = Option.some(uri);
        return this;
    }

    /** Has the server of the rig speak TLS, and the client trust it if anybody does. */
    Rig tls(TlsIdentity identity) {
        server = Option.some(closing(FaultServer.startTls(identity)));
        return on(it -> it.sslContext = Option.some(TlsIdentity.trustingClient()));
    }

    /** Has the client go through a proxy, whose user and password it knows. */
    FaultProxy proxy() {
        FaultProxy proxy = closing(FaultProxy.start());
        String host = proxy.address().getAddress().getHostAddress();
        on(it -> it.proxy =
                Option.some(new FaultedProxy(host, proxy.address().getPort(), Terms.PROXY_USER, Terms.PROXY_PASSWORD)));
        return proxy;
    }

    FaultServer server() {
        if (server.isEmpty()) {
            server = Option.some(closing(FaultServer.start()));
        }
        return server.get();
    }

    /** Has it be closed with the rig. */
    <C extends AutoCloseable> C closing(C resource) {
        open.push(resource);
        return resource;
    }

    /** The server of the rig plays these from now on. */
    Rig plays(Script first, Script... then) {
        server().plays(first, then);
        return this;
    }

    /** A call that goes well and does not count, so that classes are loaded and a connection stands. The first may be late. */
    Rig warm() {
        plays(Records.quist());
        assertThat(Iterator.continually(this::read).take(WARM_UPS).exists(trial -> trial.outcome()
                        .isRight()))
                .as("a call while nothing is wrong goes well")
                .isTrue();
        sentBefore = server().requests().size();
        return this;
    }

    /** How many requests the server got. */
    int sends() {
        return server.map(it -> it.requests().size()).getOrElse(0) - sentBefore;
    }

    /** Waits until the server has got so many requests. */
    void assertSends(int count) {
        assertThat(server().awaitRequests(sentBefore + count, TO_ARRIVE))
                .as("the server got %s requests", count)
                .isTrue();
    }

    /** Nothing is sent for that long. */
    void assertQuiet(Duration time) {
        int before = sends();
        assertThat(server().awaitRequests(sentBefore + before + 1, time))
                .as("something was sent in a pause")
                .isFalse();
    }

    Lateness lateness() {
        return lateness;
    }

    Callers callers() {
        return callers;
    }

    Trial read() {
        return call(Calls::read);
    }

    Trial write() {
        return call(Calls::write);
    }

    Trial call(Call call) {
        return start(call).join();
    }

    /** One call of a client that may throw instead: so it is refused before anything happens. */
    Trial attempt(Call call) {
        return started(() -> refusable(call)).join();
    }

    Pending<Trial> start(Call call) {
        return started(() -> timed(call));
    }

    /** The client, which is made now if there is none yet. */
    Kickserv client() {
        return making().orThrow();
    }

    /** Closes the client, if it is one that can be closed, and forgets it. One that is not made yet is closed when it is. */
    void closeClient() {
        forgotten().forEach(made -> {
            Pending<Boolean> closing = callers.start("closing the client", () -> isClosed(made), patience());
            if (made.result().isDone()) {
                closing.join();
            }
        });
    }

    @Override
    public void close() {
        try {
            closeClient();
        } finally {
            open.forEach(Rig::close);
        }
    }

    private Pending<Trial> started(Callable<Trial> call) {
        making().outcome();
        return callers.start("the call", call, patience());
    }

    /** On the thread of a caller, so that threads that it starts are known. Without a lock: clients may hang here. */
    private synchronized Pending<Kickserv> making() {
        if (client.isEmpty()) {
            FaultedAccount account = terms.at(elsewhere.getOrElse(() -> server().baseUri()));
            client = Option.some(callers.start("making the client", () -> maker.apply(account), patience()));
        }
        return client.get();
    }

    private synchronized Option<Pending<Kickserv>> forgotten() {
        Option<Pending<Kickserv>> made = client;
        client = Option.none();
        return made;
    }

    private static boolean isClosed(Pending<Kickserv> made) throws Exception {
        Option<Kickserv> client = made.result().get().toOption();
        if (client.getOrNull() instanceof AutoCloseable closeable) {
            closeable.close();
        }
        return client.isDefined();
    }

    private Duration patience() {
        return terms.operationTimeout.plus(PATIENCE);
    }

    private Trial refusable(Call call) {
        Span.Start start = lateness.start();
        try {
            return timed(call);
        } catch (RuntimeException refused) {
            Incident incident =
                    Incident.of(CustomerOperations.get(new CustomerNumber(Records.NUMBER)), Delivery.NOT_SENT);
            return trial(Either.left(new Failure.Invalid(incident, Vector.empty())), start);
        }
    }

    private Trial timed(Call call) {
        Kickserv kickserv = client();
        Span.Start start = lateness.start();
        return trial(call.of(kickserv), start);
    }

    private Trial trial(Either<Failure, ?> outcome, Span.Start start) {
        Span span = lateness.since(start);
        return new Trial(
                this,
                outcome,
                span,
                terms.operationTimeout,
                Thread.currentThread().isInterrupted(),
                "");
    }

    static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception broken) {
            throw new AssertionError("closing threw " + broken, broken);
        }
    }
}
