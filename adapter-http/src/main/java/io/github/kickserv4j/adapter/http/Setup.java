package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Account;
import io.github.kickserv4j.adapter.http.shared.ApiKey;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Judge;
import io.github.kickserv4j.adapter.http.shared.Transport;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** What was decided about a client, checked, and how its parts go together. */
record Setup(
        Account account,
        Option<ProxyCredentials> proxy,
        Limits limits,
        RetryPolicy retries,
        RateLimiter limiter,
        boolean isReadOnly,
        Seq<AttemptListener> listeners,
        Function<Time.Waiting, Time> clocks) {
    private static final String LOG = "io.github.kickserv4j.adapter.http";

    Time time(Exchanges exchanges) {
        return clocks.apply(exchanges::areClosedWithin);
    }

    Judge judge(Time time) {
        return new Judge(account.key(), time.clock());
    }

    Client client(Exchanges exchanges, Judge judge, Time time) {
        ApiKey key = account.key();
        var wire = new JdkTransport(exchanges, account, limits.request(), limits.responseBytes(), proxy);
        var witnesses = new Witnesses(listeners, key, System.getLogger(LOG));
        var attempts = new Attempts(wire, judge, witnesses, time);
        Transport sending = new Retrying(attempts, new Throttle(limiter, time), retries, key, time);
        return new Client(
                new WholeText(isReadOnly ? new ReadOnly(sending) : sending),
                () -> Deadline.in(limits.operation(), time.nanos()),
                time.clock(),
                time.nanos());
    }
}
