package io.github.kickserv4j.adapter.http.config;

/**
 * Receives every attempt when it is over, on the thread that made it: for metrics, traces, an audit. Its time counts towards the
 * call, so it should be quick. Whatever it throws is logged and otherwise ignored.
 */
@FunctionalInterface
public interface AttemptListener {
    void onAttempt(Attempt attempt);
}
