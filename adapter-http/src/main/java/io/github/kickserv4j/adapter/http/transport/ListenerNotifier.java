package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.config.Attempt;
import io.github.kickserv4j.adapter.http.config.AttemptListener;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.response.ResponseExcerpt;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Notifies the listeners and the log of attempts. Neither can break a call. Attempts are logged at {@code DEBUG}, headers without
 * secrets and error messages of responses at {@code TRACE}.
 */
final class ListenerNotifier {
    private final Seq<AttemptListener> listeners;
    private final ApiKey key;
    private final Logger log;

    public ListenerNotifier(Seq<AttemptListener> listeners, ApiKey key, Logger log) {
        this.listeners = listeners;
        this.key = key;
        this.log = log;
    }

    /** Returns whether anybody is notified. If not, attempts need not be described, which takes as long as reading a record. */
    boolean isNeeded() {
        var isLogged = new AtomicBoolean();
        if (listeners.isEmpty()) {
            runSafely(() -> isLogged.set(log.isLoggable(Level.DEBUG) || log.isLoggable(Level.TRACE)));
        }
        return isLogged.get() || !listeners.isEmpty();
    }

    void notifyAttempt(Attempt attempt, ApiRequest apiRequest, Option<ApiResponse> answer) {
        listeners.forEach(listener -> runSafely(() -> listener.onAttempt(attempt)));
        runSafely(() -> log(attempt, apiRequest, answer));
    }

    private void log(Attempt attempt, ApiRequest apiRequest, Option<ApiResponse> answer) {
        if (log.isLoggable(Level.DEBUG)) {
            log.log(Level.DEBUG, sentence(attempt));
        }
        if (log.isLoggable(Level.TRACE)) {
            log.log(
                    Level.TRACE,
                    () -> "sent " + apiRequest.method() + " " + apiRequest.path() + ": " + length(apiRequest.body()));
            answer.forEach(it -> log.log(
                    Level.TRACE,
                    () -> "received " + it.headers().redacted(key) + ": " + ResponseExcerpt.body(key, it)));
        }
    }

    private static String sentence(Attempt attempt) {
        return attempt.operation() + ", attempt " + attempt.number() + ", "
                + attempt.duration().toMillis() + " ms: "
                + attempt.failure()
                        .map(why -> why.reason() + " (" + why.delivery() + ")")
                        .getOrElse("succeeded")
                + attempt.status().map(status -> ", status " + status).getOrElse("")
                + attempt.requestId().map(id -> ", request " + id).getOrElse("");
    }

    /** Returns the length only, because the body belongs to the caller and may hold anything. */
    private static String length(Option<String> body) {
        return body.map(text -> text.length() + " characters of JSON").getOrElse("nothing");
    }

    /** Runs the notification and ignores exceptions, errors included: a class that a listener lacks must not lose a response. */
    @SuppressWarnings("CatchingUnchecked")
    private void runSafely(Runnable notification) {
        try {
            notification.run();
        } catch (Throwable thrown) {
            logFailure(thrown);
        }
    }

    private void logFailure(Throwable thrown) {
        try {
            log.log(
                    Level.WARNING,
                    "a listener or logger failed: " + thrown.getClass().getName());
        } catch (Throwable ignored) {
            // the call must not fail
        }
    }
}
