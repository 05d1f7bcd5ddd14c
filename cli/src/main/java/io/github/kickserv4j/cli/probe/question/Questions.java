package io.github.kickserv4j.cli.probe.question;

import io.vavr.collection.Seq;
import java.time.Clock;

/** All questions. A new one is added to the list of its subject. */
public final class Questions {
    private Questions() {}

    /**
     * Returns all questions.
     *
     * @param clock the time by which the days of jobs are compared
     */
    public static Seq<Question> all(Clock clock) {
        return PageQuestions.all()
                .appendAll(ServerQuestions.all())
                .appendAll(CustomerQuestions.all())
                .appendAll(CustomerListQuestions.all())
                .appendAll(JobQuestions.all())
                .appendAll(JobListQuestions.all(clock))
                .appendAll(AmountQuestions.all())
                .appendAll(NoteQuestions.all())
                .appendAll(PaymentQuestions.all());
    }
}
