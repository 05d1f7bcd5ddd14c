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
        return Try.of(() -> undecidable(own).orElse(() -> refused(own)).getOrElse(() -> decision.decide(own)))
                .getOrElse(() -> Outcome.notDecided(Observation.UNDECIDABLE));
    }

    /** Returns the outcome if an answer is missing, or shows only a missing permission or a server error. */
    private Option<Outcome> undecidable(Answers answers) {
        return requests.flatMap(request -> answers.missing(request).orElse(() -> answers.of(request)
                        .map(Answer::status)
                        .filter(Question::isNoEvidence)
                        .map(status -> Finding.status(Observation.REFUSED, status))))
                .headOption()
                .map(Outcome::notDecided);
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

    /** Returns true for a status that shows only a missing permission, a limit, or a server error. */
    static boolean isNoEvidence(int status) {
        return status == 401 || status == 403 || status == 407 || status == 408 || status == 429 || status >= 500;
    }
}
