package io.github.kickserv4j.cli.probe.question;

import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;

/**
 * A question about Kickserv that reading answers.
 *
 * @param fact the id of the fact that it settles
 * @param requests the requests whose answers decide it
 * @param refusalsDecide true if a refusal by the server is an answer to the question
 */
public record Question(
        String fact, String sentence, Seq<ProbeRequest> requests, boolean refusalsDecide, Decision decision) {

    /** Returns a question that only successful answers decide as assumed. */
    static Question of(String fact, String sentence, Decision decision, ProbeRequest... requests) {
        return new Question(fact, sentence, List.of(requests), false, decision);
    }

    /** Returns a question that refusals may decide, too. */
    static Question ofRefusals(String fact, String sentence, Decision decision, ProbeRequest... requests) {
        return new Question(fact, sentence, List.of(requests), true, decision);
    }

    /** Decides the question. A failure of the decision is not shown, since its message may quote the account. */
    public Outcome decide(Answers answers) {
        Answers own = answers.only(requests);
        return Try.of(() -> unanswered(own).orElse(() -> refused(own)).getOrElse(() -> decision.decide(own)))
                .getOrElse(() -> Outcome.notDecided(Observation.UNDECIDABLE));
    }

    private static Option<Outcome> unanswered(Answers answers) {
        return answers.firstObstacle().map(obstacle -> Outcome.without(obstacle._2));
    }

    private Option<Outcome> refused(Answers answers) {
        Seq<Answer> all = requests.flatMap(answers::of);
        return refusalsDecide
                ? Option.none()
                : all.reject(Answer::isSuccess)
                        .headOption()
                        .map(answer -> Finding.status(Observation.REFUSED, answer.status()))
                        .orElse(() -> all.find(answer -> answer.json().isEmpty())
                                .map(answer -> Finding.form(Observation.NOT_JSON, answer.form())))
                        .orElse(() -> requests.flatMap(
                                        request -> answers.of(request).flatMap(answer -> misshapen(request, answer)))
                                .headOption())
                        .map(Outcome::otherwise);
    }

    /** Returns the form of an answer that holds no list, or no record, where it should. */
    private static Option<Finding> misshapen(ProbeRequest request, Answer answer) {
        if (request.isList()) {
            return Option.when(answer.list().isEmpty(), () -> Finding.form(Observation.NO_LIST, answer.form()));
        }
        return Option.when(answer.record().isEmpty(), () -> Finding.form(Observation.NO_RECORD_BUT, answer.form()));
    }
}
