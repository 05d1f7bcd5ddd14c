package io.github.kickserv4j.adapter.http.transport;

import java.util.concurrent.Flow.Subscription;

/** The subscription to a body whose buffers a test provides. */
record IgnoredSubscription() implements Subscription {
    @Override
    public void request(long number) {}

    @Override
    public void cancel() {}
}
