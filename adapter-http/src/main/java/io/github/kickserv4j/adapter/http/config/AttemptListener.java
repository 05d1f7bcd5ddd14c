package io.github.kickserv4j.adapter.http.config;

/**
 * Is told of every attempt when it is over, by the thread that made it: for metrics, traces, an audit. It is part of the call's
 * time, so it should be quick. Whatever it throws is logged, and the call goes on as if there were none.
 */
@FunctionalInterface
public interface AttemptListener {
    void onAttempt(Attempt attempt);
}
