package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.adapter.http.RawReader;
import io.github.kickserv4j.adapter.http.RawRequest;
import io.github.kickserv4j.cli.probe.question.Answer;
import io.github.kickserv4j.cli.probe.question.Answers;
import io.github.kickserv4j.cli.probe.question.ChosenRecords;
import io.github.kickserv4j.cli.probe.question.ProbeRequest;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BooleanSupplier;

/** Sends the requests of a plan, one after the other, and stops where the server shows that it should. For one use. */
final class ProbeRun {
    private static final int MOST_FAILURES = 3;

    private final RawReader reader;
    private final ProbeOptions options;
    private final BooleanSupplier isOver;
    private Answers answers = Answers.NONE;
    private Set<String> forbidden = HashSet.empty();
    private Option<Finding> stop = Option.none();
    private Option<String> reason = Option.none();
    private Option<Finding> wrongChoice = Option.none();
    private boolean isOfTheApi;
    private int failures;
    private int sent;

    /** @param isOver returns true when the time of the run is over */
    ProbeRun(RawReader reader, ProbeOptions options, BooleanSupplier isOver) {
        this.reader = reader;
        this.options = options;
        this.isOver = isOver;
    }

    /** Sends the requests of the plan until one of them, or {@code isStopped}, ends the run. */
    Evidence ask(ProbePlan plan, BooleanSupplier isStopped) {
        for (ProbeRequest request : plan.requests()) {
            if (!isStopped.getAsBoolean()) {
                answers = answers.with(request, result(request));
            }
        }
        return Evidence.of(plan, answers, sent, stop.isDefined(), reason, wrongChoice);
    }

    private Either<Finding, Answer> result(ProbeRequest request) {
        if (isOver.getAsBoolean()) {
            stop = stop.orElse(Option.some(Finding.of(Observation.STOPPED_BY_TIME)));
        }
        if (stop.isDefined()) {
            return Either.left(stop.get());
        }
        if (forbidden.contains(request.path())) {
            return Either.left(Finding.of(Observation.FORBIDDEN_BEFORE));
        }
        return request.resolve(records())
                .map(resolved -> send(request, resolved))
                .getOrElse(() -> Either.left(Finding.of(absence(request))));
    }

    private Observation absence(ProbeRequest request) {
        boolean isRead =
                request.sources().flatMap(answers::obstacle).forAll(obstacle -> obstacle.is(Observation.NO_RECORD));
        return isRead ? Observation.NO_RECORD : Observation.SOURCE_UNANSWERED;
    }

    private ChosenRecords records() {
        return new ChosenRecords(answers, options.customer(), options.job());
    }

    private Either<Finding, Answer> send(ProbeRequest request, RawRequest resolved) {
        sent++;
        Either<Failure, Answer> received = reader.get(resolved).map(Answer::of);
        received.peek(answer -> notice(request, answer)).peekLeft(this::notice);
        return received.mapLeft(ProbeRun::finding);
    }

    private void notice(ProbeRequest request, Answer answer) {
        int status = answer.status();
        if (status == 401 || status == 429) {
            stop = Option.some(Finding.status(Observation.STOPPED_BY_STATUS, status));
        }
        if (status == 403) {
            forbidden = forbidden.add(request.path());
        }
        if (records().isGiven(request) && !answer.isSuccess() && answer.isOfTheApi()) {
            wrongChoice = Option.some(Finding.status(Observation.CHOSEN_RECORD, status));
            stop = wrongChoice;
        }
        countFailure(failure(answer));
        isOfTheApi |= answer.isOfTheApi();
    }

    /** Returns why a run of such answers ends; none if there is nothing wrong. Kickserv may have a page for unknown addresses, too. */
    private Option<Observation> failure(Answer answer) {
        if (answer.status() >= 500 && answer.status() != 501) {
            return Option.some(Observation.STOPPED_BY_FAILURES);
        }
        boolean isUnknownAddress = isOfTheApi && answer.status() == 404;
        return Option.when(!answer.isOfTheApi() && !isUnknownAddress, Observation.STOPPED_BY_PAGES);
    }

    private void notice(Failure failure) {
        countFailure(Option.some(Observation.STOPPED_BY_FAILURES));
        if (failure.delivery() == Delivery.NOT_SENT) {
            reason = Option.some(failure.reason()); // the server has sent nothing that this could quote
            stop = sent == 1 ? Option.some(Finding.of(Observation.STOPPED_BY_FAILURES)) : stop;
        }
    }

    private void countFailure(Option<Observation> failure) {
        failures = failure.isDefined() ? failures + 1 : 0;
        if (failures == MOST_FAILURES) {
            stop = failure.map(Finding::of);
        }
    }

    private static Finding finding(Failure failure) {
        return Finding.of(failure.when(Failure.TimedOut.class, it -> Observation.NO_TIMELY_ANSWER)
                .when(Failure.Unavailable.class, it -> Observation.NO_CONNECTION)
                .when(Failure.UnexpectedResponse.class, it -> Observation.UNREADABLE_ANSWER)
                .otherwise(it -> Observation.NOT_SENT));
    }
}
