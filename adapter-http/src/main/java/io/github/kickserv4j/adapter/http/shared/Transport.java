package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Gets an answer to a call. What repeats, limits or watches calls wraps one of these in another. */
@FunctionalInterface
public interface Transport {
    Either<Failure, Answer> send(Call call, Deadline deadline);
}
