package io.github.kickserv4j.cli.probe;

import io.vavr.collection.Seq;

/** Answers that decide each question the other way. */
final class TurnedAnswers {
    private TurnedAnswers() {}

    static Seq<TurnedAnswer> all() {
        return TurnedListAnswers.all().appendAll(TurnedRecordAnswers.all()).appendAll(TurnedServerAnswers.all());
    }

    /** Returns answers to requests that the fake server does not offer, as this project assumes them. */
    static Seq<TurnedAnswer> assumedByScript() {
        return TurnedServerAnswers.assumedByScript();
    }
}
