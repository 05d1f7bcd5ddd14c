package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.adapter.http.shared.Transport;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.vavr.control.Either;

/** Lets reads through, and no call of an operation that writes, not even the reads with which it begins. */
record ReadOnly(Transport transport) implements Transport {
    @Override
    public Either<Setback, Answer> send(Call call, Deadline deadline) {
        return call.operation().isWrite()
                ? Either.left(Setback.lasting(new Failure.Forbidden(
                        Incident.of(call.operation(), Delivery.NOT_SENT), "this client is read-only")))
                : transport.send(call, deadline);
    }
}
