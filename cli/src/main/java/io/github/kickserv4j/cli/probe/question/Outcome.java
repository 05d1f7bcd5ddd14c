package io.github.kickserv4j.cli.probe.question;

import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The answer to a question.
 *
 * @param seen what was seen instead, or why the question is not decided; empty if it is as assumed
 */
public record Outcome(Verdict verdict, Seq<Finding> seen) {
    /** The possible answers. */
    public enum Verdict {
        AS_ASSUMED("as assumed"),
        OTHERWISE("otherwise"),
        NOT_DECIDED("not decided"),
        UNANSWERED("unanswered");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        /** Returns the answer in words. */
        @Override
        public String toString() {
            return text;
        }
    }

    static final Outcome AS_ASSUMED = new Outcome(Verdict.AS_ASSUMED, List.empty());

    static Outcome otherwise(Finding seen) {
        return new Outcome(Verdict.OTHERWISE, List.of(seen));
    }

    static Outcome otherwise(Observation seen) {
        return otherwise(Finding.of(seen));
    }

    static Outcome notDecided(Finding why) {
        return new Outcome(Verdict.NOT_DECIDED, List.of(why));
    }

    static Outcome notDecided(Observation why) {
        return notDecided(Finding.of(why));
    }

    /** Returns the outcome if a request has no answer that shows anything. */
    static Outcome without(Finding why) {
        return why.is(Observation.NO_RECORD) ? notDecided(why) : new Outcome(Verdict.UNANSWERED, List.of(why));
    }

    /** Returns as assumed if {@code isAssumed}, and otherwise what was seen. */
    static Outcome of(boolean isAssumed, Finding seen) {
        return isAssumed ? AS_ASSUMED : otherwise(seen);
    }

    static Outcome of(boolean isAssumed, Observation seen) {
        return of(isAssumed, Finding.of(seen));
    }

    /** Returns the outcome of a question in several parts: it is as assumed only if each part is. */
    static Outcome all(Seq<Outcome> parts) {
        Seq<Outcome> otherwise = parts.filter(part -> part.verdict == Verdict.OTHERWISE);
        Seq<Outcome> open = parts.filter(part -> part.verdict == Verdict.NOT_DECIDED);
        Seq<Outcome> relevant = otherwise.isEmpty() ? open : otherwise;
        return relevant.isEmpty()
                ? AS_ASSUMED
                : new Outcome(
                        relevant.head().verdict, relevant.flatMap(Outcome::seen).distinctBy(Finding::toString));
    }

    /** Returns what was seen, in words. */
    public String seenText() {
        return seen.mkString("; ");
    }
}
