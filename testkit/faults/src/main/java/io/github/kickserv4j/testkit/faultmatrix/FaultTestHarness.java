package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.FaultProxy;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
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

/** The server, account and client of one scenario. The client is created at its first call. */
final class FaultTestHarness implements AutoCloseable {
    private static final Duration CALL_GRACE = Duration.ofSeconds(1);
    private static final int WARM_UPS = 5;
    private static final Duration ARRIVAL_TIMEOUT = Duration.ofSeconds(5);

    private final Function<FaultTestAccount, ? extends Kickserv> clientFactory;
    private final FaultTestAccountBuilder accountBuilder = new FaultTestAccountBuilder();
    private final Deque<AutoCloseable> resources = new ArrayDeque<>();
    private final SchedulingDelayMonitor delayMonitor = closeAtEnd(new SchedulingDelayMonitor());
    private final CallerThreads callerThreads = new CallerThreads(delayMonitor);
    private Option<FaultServer> server = Option.none();
    private Option<URI> baseUriOverride = Option.none();
    private Option<PendingTask<Kickserv>> client = Option.none();
    private int requestsBefore;

    FaultTestHarness(Function<FaultTestAccount, ? extends Kickserv> maker) {
        this.clientFactory = maker;
    }

    /** Changes the account. */
    FaultTestHarness configure(Consumer<FaultTestAccountBuilder> change) {
        change.accept(accountBuilder);
        return this;
    }

    /** Sets the address of the account to {@code uri} instead of that of the harness's server. */
    FaultTestHarness withBaseUri(URI uri) {
        baseUriOverride = Option.some(uri);
        return this;
    }

    /** Makes the harness's server use TLS, with a client that trusts the test authority. */
    FaultTestHarness withTls(TlsIdentity identity) {
        server = Option.some(closeAtEnd(FaultServer.startTls(identity)));
        return configure(it -> it.sslContext = Option.some(TlsIdentity.clientContext()));
    }

    /** Makes the client use a proxy, whose user and password it has. */
    FaultProxy startProxy() {
        FaultProxy proxy = closeAtEnd(FaultProxy.start());
        String host = proxy.address().getAddress().getHostAddress();
        configure(it -> it.proxy = Option.some(new FaultTestProxy(
                host,
                proxy.address().getPort(),
                FaultTestAccountBuilder.PROXY_USER,
                FaultTestAccountBuilder.PROXY_PASSWORD)));
        return proxy;
    }

    FaultServer server() {
        if (server.isEmpty()) {
            server = Option.some(closeAtEnd(FaultServer.start()));
        }
        return server.get();
    }

    /** Closes the resource together with this harness. */
    <C extends AutoCloseable> C closeAtEnd(C resource) {
        resources.push(resource);
        return resource;
    }

    /** Sets the next responses of the harness's server. */
    FaultTestHarness respondWith(ExchangeHandler first, ExchangeHandler... then) {
        server().respondWith(first, then);
        return this;
    }

    /** Makes successful calls that do not count, so that classes are loaded and a connection is open. The first may be late. */
    FaultTestHarness warmUp() {
        respondWith(CustomerResponses.singleCustomer());
        assertThat(Iterator.continually(this::read)
                        .take(WARM_UPS)
                        .exists(callResult -> callResult.outcome().isRight()))
                .as("a call while nothing is wrong goes well")
                .isTrue();
        requestsBefore = server().requests().size();
        return this;
    }

    /** Returns the number of requests that the server received. */
    int requestCount() {
        return server.map(it -> it.requests().size()).getOrElse(0) - requestsBefore;
    }

    /** Waits until the server has received this many requests. */
    void assertRequestsArrive(int count) {
        assertThat(server().awaitRequests(requestsBefore + count, ARRIVAL_TIMEOUT))
                .as("the server got %s requests", count)
                .isTrue();
    }

    /** Asserts that nothing is sent for this long. */
    void assertNoRequestWithin(Duration time) {
        int before = requestCount();
        assertThat(server().awaitRequests(requestsBefore + before + 1, time))
                .as("something was sent in a pause")
                .isFalse();
    }

    SchedulingDelayMonitor delayMonitor() {
        return delayMonitor;
    }

    CallerThreads callers() {
        return callerThreads;
    }

    CallResult read() {
        return call(ClientCalls::read);
    }

    CallResult write() {
        return call(ClientCalls::write);
    }

    CallResult call(ClientCall clientCall) {
        return start(clientCall).join();
    }

    /** Makes one call that may throw, in which case it was rejected before anything was sent. */
    CallResult callAllowingException(ClientCall clientCall) {
        return startOnCallerThread(() -> timedCallOrInvalid(clientCall)).join();
    }

    PendingTask<CallResult> start(ClientCall clientCall) {
        return startOnCallerThread(() -> timedCall(clientCall));
    }

    /** Returns the client, which is created if there is none yet. */
    Kickserv client() {
        return pendingClient().joinRethrowing();
    }

    /** Closes the client, if it is closeable, and forgets it. A client under construction is closed when it is ready. */
    void closeClient() {
        takeClient().forEach(made -> {
            PendingTask<Boolean> closing =
                    callerThreads.start("closing the client", () -> closeIfCloseable(made), callTimeout());
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
            resources.forEach(FaultTestHarness::closeResource);
        }
    }

    private PendingTask<CallResult> startOnCallerThread(Callable<CallResult> call) {
        pendingClient().outcome();
        return callerThreads.start("the call", call, callTimeout());
    }

    /**
     * Creates the client on a caller thread, so that the threads that it starts are tracked. Without a lock, because clients may
     * hang here.
     */
    private synchronized PendingTask<Kickserv> pendingClient() {
        if (client.isEmpty()) {
            FaultTestAccount account = accountBuilder.build(baseUriOverride.getOrElse(() -> server().baseUri()));
            client = Option.some(
                    callerThreads.start("making the client", () -> clientFactory.apply(account), callTimeout()));
        }
        return client.get();
    }

    private synchronized Option<PendingTask<Kickserv>> takeClient() {
        Option<PendingTask<Kickserv>> made = client;
        client = Option.none();
        return made;
    }

    private static boolean closeIfCloseable(PendingTask<Kickserv> made) throws Exception {
        Option<Kickserv> client = made.result().get().toOption();
        if (client.getOrNull() instanceof AutoCloseable closeable) {
            closeable.close();
        }
        return client.isDefined();
    }

    private Duration callTimeout() {
        return accountBuilder.operationTimeout.plus(CALL_GRACE);
    }

    private CallResult timedCallOrInvalid(ClientCall clientCall) {
        MeasuredTime.StartTime startTime = delayMonitor.start();
        try {
            return timedCall(clientCall);
        } catch (RuntimeException refused) {
            FailureContext failureContext = FailureContext.of(
                    CustomerOperations.get(new CustomerNumber(CustomerResponses.NUMBER)), Delivery.NOT_SENT);
            return resultOf(Either.left(new Failure.Invalid(failureContext, Vector.empty())), startTime);
        }
    }

    private CallResult timedCall(ClientCall clientCall) {
        Kickserv kickserv = client();
        MeasuredTime.StartTime startTime = delayMonitor.start();
        return resultOf(clientCall.invoke(kickserv), startTime);
    }

    private CallResult resultOf(Either<Failure, ?> outcome, MeasuredTime.StartTime startTime) {
        MeasuredTime measuredTime = delayMonitor.elapsedSince(startTime);
        return new CallResult(
                this,
                outcome,
                measuredTime,
                accountBuilder.operationTimeout,
                Thread.currentThread().isInterrupted(),
                "");
    }

    static void closeResource(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception broken) {
            throw new AssertionError("closing threw " + broken, broken);
        }
    }
}
