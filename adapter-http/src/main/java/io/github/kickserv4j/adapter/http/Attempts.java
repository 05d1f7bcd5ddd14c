package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Judge;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.adapter.http.shared.Transport;
import io.github.kickserv4j.ports.shared.Reply;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Makes single attempts: sends, judges the answer, and tells whoever watches. */
record Attempts(Transport wire, Judge judge, Witnesses witnesses, Time time) {

    Either<Setback, Answer> make(Call call, int number, Deadline deadline) {
        long start = time.nanos().getAsLong();
        Either<Setback, Answer> answered = wire.send(call, deadline);
        Either<Setback, Answer> judged = answered.flatMap(answer -> judge.verdict(call, answer, deadline));
        Duration duration = Duration.ofNanos(time.nanos().getAsLong() - start);
        witnesses.tell(attempt(call, number, duration, answered.toOption(), judged), call, answered.toOption());
        return judged;
    }

    private Attempt attempt(
            Call call, int number, Duration duration, Option<Answer> answer, Either<Setback, Answer> judged) {
        return new Attempt(
                call.operation().name(),
                call.method(),
                number,
                answer.map(Answer::status)
                        .orElse(judged.swap()
                                .toOption()
                                .flatMap(setback -> setback.failure().reply())
                                .map(Reply::status)),
                duration,
                call.body()
                        .map(body -> (long) body.getBytes(StandardCharsets.UTF_8).length)
                        .getOrElse(0L),
                answer.map(Answer::wireBytes).getOrElse(0L),
                judged.fold(setback -> setback.failure().reply().flatMap(Reply::requestId), judge::requestId),
                judged.swap().toOption().map(Setback::failure));
    }
}
