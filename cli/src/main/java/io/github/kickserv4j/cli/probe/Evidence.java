package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.cli.probe.question.Answers;
import io.github.kickserv4j.cli.probe.question.Outcome;
import io.github.kickserv4j.cli.probe.question.ProbeRequest;
import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The result of a run.
 *
 * @param outcomes the questions of the plan with their outcomes
 * @param sent the number of requests
 * @param isStopped true if the run ended early
 * @param reason the reason for which the server could not be reached
 * @param wrongChoice the refusal of a record that the user chose
 */
record Evidence(
        ProbePlan plan,
        Answers answers,
        Seq<Tuple2<Question, Outcome>> outcomes,
        int sent,
        boolean isStopped,
        Option<String> reason,
        Option<Finding> wrongChoice) {
    static Evidence of(
            ProbePlan plan,
            Answers answers,
            int sent,
            boolean isStopped,
            Option<String> reason,
            Option<Finding> wrongChoice) {
        return new Evidence(
                plan,
                answers,
                plan.questions().map(question -> Tuple.of(question, question.decide(answers))),
                sent,
                isStopped,
                reason,
                wrongChoice);
    }

    int count(Outcome.Verdict verdict) {
        return outcomes.count(outcome -> outcome._2.verdict() == verdict);
    }

    /** Returns the facts whose questions were not answered, by the reason. */
    Map<String, Seq<String>> unanswered() {
        return outcomes.filter(outcome -> outcome._2.verdict() == Outcome.Verdict.UNANSWERED)
                .groupBy(outcome -> outcome._2.seenText())
                .mapValues(same -> same.map(outcome -> outcome._1.fact()));
    }

    /** Returns true if each question has an answer, and the run did not end early. */
    boolean isComplete() {
        return !isStopped && count(Outcome.Verdict.UNANSWERED) == 0;
    }

    /** Returns the reason for which the evidence is of no use; none if it is of use. */
    Option<String> uselessness() {
        int decided = count(Outcome.Verdict.AS_ASSUMED) + count(Outcome.Verdict.OTHERWISE);
        return wrongChoice
                .map(Finding::toString)
                .orElse(Option.when(decided == 0, () -> "no question was decided: " + obstacle()));
    }

    /** Returns the first reason for which a request has no answer, or a refusal. */
    String obstacle() {
        return answers.firstObstacle().map(Evidence::describe).getOrElse("nothing to look at")
                + reason.map(why -> " (" + why + ")").getOrElse("");
    }

    private static String describe(Tuple2<ProbeRequest, Finding> obstacle) {
        return obstacle._1.line() + ": " + obstacle._2
                + (obstacle._2.is(Observation.NOT_OF_THE_API) ? "; check --url and --account" : "");
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "Evidence";
    }
}
