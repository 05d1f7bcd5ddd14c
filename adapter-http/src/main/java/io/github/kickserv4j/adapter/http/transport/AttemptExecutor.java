package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.config.Attempt;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.TimeSource;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Executes single attempts: sends the request, classifies the response, and notifies the listeners. */
record AttemptExecutor(
        Transport wire, ResponseClassifier classifier, ListenerNotifier notifier, TimeSource timeSource) {

    /** Returns the response, or the failure, which a refusal of the server is, too. */
    Either<AttemptFailure, ApiResponse> execute(ApiRequest apiRequest, int number, Deadline deadline) {
        return attempt(apiRequest, number, deadline).classified();
    }

    /** Returns the response of any status, or the failure if there is no whole response and no status of a refusal. */
    Either<AttemptFailure, ApiResponse> executeRaw(ApiRequest apiRequest, Deadline deadline) {
        return attempt(apiRequest, 1, deadline).received();
    }

    private AttemptResult attempt(ApiRequest apiRequest, int number, Deadline deadline) {
        long start = timeSource.nanos().getAsLong();
        Either<AttemptFailure, ApiResponse> received = wire.send(apiRequest, deadline);
        Either<AttemptFailure, ApiResponse> classified =
                received.flatMap(apiResponse -> classifier.classify(apiRequest, apiResponse, deadline));
        Duration duration = Duration.ofNanos(timeSource.nanos().getAsLong() - start);
        if (notifier.isNeeded()) {
            notifier.notifyAttempt(
                    attempt(apiRequest, number, duration, received.toOption(), classified),
                    apiRequest,
                    received.toOption());
        }
        return new AttemptResult(received, classified);
    }

    /** The result of an attempt, before and after its classification. */
    private record AttemptResult(
            Either<AttemptFailure, ApiResponse> received, Either<AttemptFailure, ApiResponse> classified) {}

    private Attempt attempt(
            ApiRequest apiRequest,
            int number,
            Duration duration,
            Option<ApiResponse> answer,
            Either<AttemptFailure, ApiResponse> classified) {
        return new Attempt(
                apiRequest.operation().name(),
                apiRequest.method(),
                number,
                answer.map(ApiResponse::status)
                        .orElse(classified
                                .swap()
                                .toOption()
                                .flatMap(attemptFailure ->
                                        attemptFailure.failure().response())
                                .map(ResponseDetails::status)),
                duration,
                apiRequest
                        .body()
                        .map(body -> (long) body.getBytes(StandardCharsets.UTF_8).length)
                        .getOrElse(0L),
                answer.map(ApiResponse::wireBytes).getOrElse(0L),
                classified.fold(
                        attemptFailure -> attemptFailure.failure().response().flatMap(ResponseDetails::requestId),
                        classifier::requestId),
                classified.swap().toOption().map(AttemptFailure::failure));
    }
}
