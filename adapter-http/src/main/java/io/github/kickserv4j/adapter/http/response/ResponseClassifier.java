package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Classifies responses as successes or failures. It contains the meanings of all of Kickserv's statuses.
 */
@ReliesOn({
    "success-is-200",
    "wrong-key-is-401",
    "unknown-numbers-are-400",
    "other-unknown-records-are-400",
    "invalid-values-are-422",
    "other-statuses-are-standard",
    "absence-is-json-xml-or-empty",
    "proxies-answer-407",
    "429-was-not-processed",
    "408-and-5xx-may-have-been-processed"
})
public final class ResponseClassifier {
    private static final Pattern NO_SUCH_NUMBER =
            Pattern.compile("Invalid (customer|job|opportunity|note|payment|job charge)\\.?");
    private static final Set<Integer> TRANSIENT = HashSet.of(408, 429, 500, 502, 503, 504);

    private final ApiKey key;
    private final Clock clock;

    public ResponseClassifier(ApiKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** Returns the response, if it is a success that was decoded in time. */
    public Either<AttemptFailure, ApiResponse> classify(
            ApiRequest apiRequest, ApiResponse apiResponse, Deadline deadline) {
        Operation operation = apiRequest.operation();
        if (!apiResponse.isSuccess()) {
            return Either.left(
                    new AttemptFailure(failure(operation, apiResponse), TRANSIENT.contains(apiResponse.status())));
        }
        if (apiResponse.isArray() || isReadRecord(operation, apiResponse)) { // it states no error, and is decoded later
            return Either.right(apiResponse);
        }
        if (apiResponse.json().isFailure() && apiResponse.json().getCause() instanceof DeadlineExceededException) {
            return Either.left(AttemptFailure.permanentFailure(deadlineExceeded(operation, apiResponse, deadline)));
        }
        return apiResponse.json().exists(root -> SoftErrorDetector.isErrorIn(root, !apiRequest.isSafe()))
                ? Either.left(AttemptFailure.permanentFailure(softError(operation, apiResponse)))
                : Either.right(apiResponse);
    }

    /**
     * Returns whether the response to a read is a record, which is then read without a tree. In the response to a write, errors are
     * looked for in any case.
     */
    static boolean isReadRecord(Operation operation, ApiResponse apiResponse) {
        return !operation.isWrite() && apiResponse.isRecord();
    }

    /**
     * Returns the failure for a success whose body says that it is an error. A write with that response is uncertain.
     */
    private Failure softError(Operation operation, ApiResponse apiResponse) {
        Failure refused = refused(operation, apiResponse, reply(apiResponse));
        return operation.isWrite() ? refused.withContext(refused.context().withDelivery(Delivery.UNKNOWN)) : refused;
    }

    /** Returns the failure for a deadline that passed before the whole response was read. */
    Failure deadlineExceeded(Operation operation, ApiResponse apiResponse, Deadline deadline) {
        return new Failure.TimedOut(
                FailureContext.of(operation, Delivery.UNKNOWN, reply(apiResponse)), deadline.elapsed());
    }

    /** Returns the failure for an unexpected 2xx. */
    public Failure unexpected(Operation operation, ApiResponse apiResponse, String reason) {
        return new Failure.UnexpectedResponse(
                FailureContext.of(operation, Delivery.UNKNOWN, reply(apiResponse)), key.redact(reason));
    }

    /** Returns a value of a response without secrets. */
    String redact(String value) {
        return SecretRedactor.redact(key, value);
    }

    /** Returns the server's id of the request without secrets. */
    public Option<String> requestId(ApiResponse apiResponse) {
        return ResponseExcerpt.requestId(key, apiResponse);
    }

    private Failure failure(Operation operation, ApiResponse apiResponse) {
        Option<ResponseDetails> reply = reply(apiResponse);
        FailureContext rejected = FailureContext.of(operation, Delivery.REJECTED, reply);
        int status = apiResponse.status();
        return switch (status) {
            case 400, 406, 409, 413, 422 -> refused(operation, apiResponse, reply);
            case 401 -> new Failure.Unauthorized(rejected);
            case 403 -> new Failure.Forbidden(rejected, "forbidden");
            case 404, 410 ->
                isFromService(apiResponse)
                        ? new Failure.NotFound(rejected)
                        : new Failure.UnexpectedResponse(rejected, "not found, but the page is not Kickserv's");
            case 407 ->
                new Failure.Unavailable(notForwarded(operation, apiResponse), "the proxy requires other credentials");
            case 408 -> unavailable(operation, apiResponse, "the server timed out waiting for the request");
            case 429 -> new Failure.RateLimited(rejected, retryAfter(apiResponse));
            default ->
                status >= 500
                        ? unavailable(operation, apiResponse, "the server failed")
                        : unexpectedStatus(operation, apiResponse);
        };
    }

    /**
     * Returns whether the response has a form of Kickserv's errors. The page of a proxy says nothing about Kickserv's records.
     */
    private static boolean isFromService(ApiResponse apiResponse) {
        return apiResponse.isComplete()
                ? ErrorBodyParser.isErrorFormat(apiResponse)
                : apiResponse.mediaType().forAll(type -> type.matches("(application|text)/(.+\\+)?(json|xml)"));
    }

    private Failure unavailable(Operation operation, ApiResponse apiResponse, String reason) {
        return new Failure.Unavailable(
                FailureContext.of(operation, Delivery.UNKNOWN, reply(apiResponse)), reason, retryAfter(apiResponse));
    }

    /** Returns the context for a rejection by a proxy, which forwarded nothing of the request. */
    private FailureContext notForwarded(Operation operation, ApiResponse apiResponse) {
        return FailureContext.of(operation, Delivery.NOT_SENT, reply(apiResponse));
    }

    private Failure unexpectedStatus(Operation operation, ApiResponse apiResponse) {
        int status = apiResponse.status();
        Delivery delivery = status >= 400 ? Delivery.REJECTED : Delivery.UNKNOWN;
        String reason = status / 100 == 3 ? "the response is a redirect, which is not followed" : "unexpected status";
        return new Failure.UnexpectedResponse(FailureContext.of(operation, delivery, reply(apiResponse)), reason);
    }

    private Failure refused(Operation operation, ApiResponse apiResponse, Option<ResponseDetails> reply) {
        Seq<Violation> reasons = ErrorBodyParser.violations(key, apiResponse);
        boolean noSuchNumber = apiResponse.status() == 400
                && reasons.exists(violation ->
                        NO_SUCH_NUMBER.matcher(violation.sentence()).matches());
        FailureContext rejected = FailureContext.of(operation, Delivery.REJECTED, reply);
        return noSuchNumber ? new Failure.NotFound(rejected) : new Failure.Invalid(rejected, reasons);
    }

    private Option<Duration> retryAfter(ApiResponse apiResponse) {
        return apiResponse.retryAfter().flatMap(text -> RetryAfterParser.parse(text, clock.instant()));
    }

    private Option<ResponseDetails> reply(ApiResponse apiResponse) {
        return Option.some(apiResponse.excerpt(it -> ResponseExcerpt.of(key, it)));
    }
}
