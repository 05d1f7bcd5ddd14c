package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.cli.probe.question.Answers;
import io.github.kickserv4j.cli.probe.question.Outcome;
import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.vavr.Tuple;
import io.vavr.Tuple2;
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

    /** Returns the reason for which the evidence is of no use; none if it is of use. */
    Option<String> uselessness() {
        return wrongChoice
                .map(Finding::toString)
                .orElse(Option.when(
                        count(Outcome.Verdict.NOT_DECIDED) == outcomes.size(),
                        () -> "no question was decided: " + obstacle()));
    }

    /** Returns the first reason for which a request has no answer, or a refusal. */
    String obstacle() {
        return answers.firstObstacle().map(Finding::toString).getOrElse("nothing to look at")
                + reason.map(why -> " (" + why + ")").getOrElse("");
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "Evidence";
    }
}
