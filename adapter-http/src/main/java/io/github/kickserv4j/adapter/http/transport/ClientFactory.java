package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.config.AttemptListener;
import io.github.kickserv4j.adapter.http.config.RateLimiter;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.http.exchange.AccountEndpoint;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.TimeSource;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Assembles a client from checked settings. */
public record ClientFactory(
        AccountEndpoint accountEndpoint,
        Option<ProxyCredentials> proxy,
        OperationLimits operationLimits,
        RetryPolicy retries,
        RateLimiter limiter,
        boolean isReadOnly,
        Seq<AttemptListener> listeners,
        Function<TimeSource.Sleeper, TimeSource> clocks) {
    private static final String LOG = "io.github.kickserv4j.adapter.http";

    public TimeSource time(InFlightRequests inFlightRequests) {
        return clocks.apply(inFlightRequests::awaitClose);
    }

    public ResponseClassifier responseClassifier(TimeSource timeSource) {
        return new ResponseClassifier(accountEndpoint.key(), timeSource.clock());
    }

    public OperationExecutor operationExecutor(
            InFlightRequests inFlightRequests, ResponseClassifier responseClassifier, TimeSource timeSource) {
        Transport sending = new RetryingTransport(
                attemptExecutor(inFlightRequests, responseClassifier, timeSource),
                new RequestThrottle(limiter, timeSource),
                retries,
                accountEndpoint.key(),
                timeSource);
        return new OperationExecutor(
                new EncodableTextTransport(isReadOnly ? new ReadOnlyTransport(sending) : sending),
                () -> deadline(timeSource),
                timeSource.clock(),
                timeSource.nanos());
    }

    /** Returns the deadline of an operation that begins now. */
    public Deadline deadline(TimeSource timeSource) {
        return Deadline.after(operationLimits.operation(), timeSource.nanos());
    }

    /** Returns the transport of raw reads: within the limits, and without retries. */
    public Transport rawTransport(
            InFlightRequests inFlightRequests, ResponseClassifier responseClassifier, TimeSource timeSource) {
        return new EncodableTextTransport(new UnclassifiedTransport(
                attemptExecutor(inFlightRequests, responseClassifier, timeSource),
                new RequestThrottle(limiter, timeSource)));
    }

    private AttemptExecutor attemptExecutor(
            InFlightRequests inFlightRequests, ResponseClassifier responseClassifier, TimeSource timeSource) {
        ApiKey key = accountEndpoint.key();
        var wire = new JdkTransport(
                inFlightRequests, accountEndpoint, operationLimits.request(), operationLimits.responseBytes(), proxy);
        return new AttemptExecutor(
                wire, responseClassifier, new ListenerNotifier(listeners, key, System.getLogger(LOG)), timeSource);
    }
}
