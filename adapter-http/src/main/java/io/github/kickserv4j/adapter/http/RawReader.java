package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reads raw responses of an account, to find out how the server behaves where the ports are tolerant, or to read what they do not
 * cover. It has the key, the limits, the rate limit, the proxy and the listeners of its {@link HttpKickserv}, and ends with it. It
 * can only read, it sends each request at most once, and a refusal of the server is a response, not a failure.
 */
public final class RawReader {
    private static final String NAME = "raw.get";
    private static final Rule<String> PATH = new Rule<>(
            "path",
            "must be a path below the account, such as customers/380.json",
            path -> path.matches("[A-Za-z0-9_]+(/[A-Za-z0-9_]+)*\\.[a-z]+"));

    private final Transport transport;
    private final Supplier<Deadline> deadlines;

    RawReader(Transport transport, Supplier<Deadline> deadlines) {
        this.transport = transport;
        this.deadlines = deadlines;
    }

    /**
     * Sends a GET, and returns the response of any status. The failure is {@code Invalid} if the path is not one below the account;
     * {@code RateLimited} if the own rate limit does not allow the request in time; {@code TimedOut}, {@code Unavailable} or
     * {@code UnexpectedResponse} if there is no response, or a success without a readable body.
     */
    public Either<Failure, RawResponse> get(RawRequest request) {
        Objects.requireNonNull(request, "request");
        Validation<Seq<Violation>, String> path = Rule.check("path", request.path(), List.of(PATH));
        return path.toEither()
                .mapLeft(violations -> Failure.invalid(operation("an account"), violations))
                .flatMap(checked -> send(request));
    }

    private Either<Failure, RawResponse> send(RawRequest request) {
        var apiRequest =
                new ApiRequest(operation(request.path()), "GET", request.path(), request.parameters(), Option.none());
        return transport.send(apiRequest, deadlines.get()).map(RawResponse::of).mapLeft(AttemptFailure::failure);
    }

    private static Operation operation(String subject) {
        return Operation.read(NAME, subject);
    }
}
