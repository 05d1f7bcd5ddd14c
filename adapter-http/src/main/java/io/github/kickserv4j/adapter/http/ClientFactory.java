package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.AccountEndpoint;
import io.github.kickserv4j.adapter.http.shared.ApiKey;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.OperationExecutor;
import io.github.kickserv4j.adapter.http.shared.ResponseClassifier;
import io.github.kickserv4j.adapter.http.shared.Transport;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** What was decided about a client, checked, and how its parts go together. */
record ClientFactory(
        AccountEndpoint accountEndpoint,
        Option<ProxyCredentials> proxy,
        OperationLimits operationLimits,
        RetryPolicy retries,
        RateLimiter limiter,
        boolean isReadOnly,
        Seq<AttemptListener> listeners,
        Function<TimeSource.Sleeper, TimeSource> clocks) {
    private static final String LOG = "io.github.kickserv4j.adapter.http";

    TimeSource time(InFlightRequests inFlightRequests) {
        return clocks.apply(inFlightRequests::awaitClose);
    }

    ResponseClassifier judge(TimeSource timeSource) {
        return new ResponseClassifier(accountEndpoint.key(), timeSource.clock());
    }

    OperationExecutor client(
            InFlightRequests inFlightRequests, ResponseClassifier responseClassifier, TimeSource timeSource) {
        ApiKey key = accountEndpoint.key();
        var wire = new JdkTransport(
                inFlightRequests, accountEndpoint, operationLimits.request(), operationLimits.responseBytes(), proxy);
        var listenerNotifier = new ListenerNotifier(listeners, key, System.getLogger(LOG));
        var attemptExecutor = new AttemptExecutor(wire, responseClassifier, listenerNotifier, timeSource);
        Transport sending = new RetryingTransport(
                attemptExecutor, new RequestThrottle(limiter, timeSource), retries, key, timeSource);
        return new OperationExecutor(
                new EncodableTextTransport(isReadOnly ? new ReadOnlyTransport(sending) : sending),
                () -> Deadline.after(operationLimits.operation(), timeSource.nanos()),
                timeSource.clock(),
                timeSource.nanos());
    }
}
