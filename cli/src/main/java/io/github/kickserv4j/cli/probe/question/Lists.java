package io.github.kickserv4j.cli.probe.question;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.function.Predicate;

/** Decisions about the rows of lists. */
final class Lists {
    private Lists() {}

    /** Decides that all lists are bare arrays. */
    static Decision areBareArrays(ProbeRequest... lists) {
        return answers -> Outcome.all(List.of(lists).flatMap(answers::of).map(Lists::bareArray));
    }

    private static Outcome bareArray(Answer answer) {
        JsonNode json = answer.json().get();
        return Outcome.of(json.isArray(), Finding.keys(Observation.WRAPPED, json));
    }

    /** Decides that the rows of a list are in an object under a key. */
    static Decision isUnder(String key, ProbeRequest list) {
        return answers -> {
            JsonNode json = answers.of(list).get().json().get();
            return json.isArray()
                    ? Outcome.otherwise(Observation.NOT_WRAPPED)
                    : Outcome.of(json.path(key).isArray(), Finding.keys(Observation.WRAPPED, json));
        };
    }

    /** Decides that a list has the rows of another one, in the same order. */
    static Decision hasSameRows(ProbeRequest list, ProbeRequest usual) {
        return answers -> {
            Seq<String> expected = ids(answers.rows(usual));
            Seq<String> seen = ids(answers.rows(list));
            return expected.isEmpty()
                    ? Outcome.notDecided(Observation.NO_RECORD)
                    : Outcome.of(seen.equals(expected), seen.isEmpty() ? Observation.NO_ROWS : Observation.OTHER_ROWS);
        };
    }

    /** Decides that a list has no rows, although a filter or page less gives some. */
    static Decision isEmptyUnlike(ProbeRequest usual, ProbeRequest list) {
        return answers -> {
            Seq<String> all = ids(answers.rows(usual));
            Seq<String> seen = ids(answers.rows(list));
            return all.isEmpty()
                    ? Outcome.notDecided(Observation.NO_RECORD)
                    : Outcome.of(seen.isEmpty(), seen.equals(all) ? Observation.SAME_ROWS : Observation.SOME_ROWS);
        };
    }

    /** Decides that a page past the end has no rows. */
    static Decision endsEmpty(ProbeRequest list, ProbeRequest pastTheEnd) {
        return answers -> answers.rows(list).isEmpty()
                ? Outcome.notDecided(Observation.NO_RECORD)
                : Outcome.of(answers.rows(pastTheEnd).isEmpty(), Observation.REPEATED_PAGE);
    }

    /** Decides that the second page has other rows than the first. */
    static Decision hasOtherPage(ProbeRequest first, ProbeRequest second) {
        return answers -> {
            Seq<String> one = ids(answers.rows(first));
            Seq<String> two = ids(answers.rows(second));
            if (two.isEmpty()) {
                return Outcome.notDecided(Observation.NO_SECOND_PAGE);
            }
            return Outcome.of(
                    !one.exists(two::contains),
                    one.equals(two) ? Observation.SAME_ROWS : Observation.OVERLAPPING_PAGES);
        };
    }

    /** Decides that a filter leaves only rows that match, where the list without it has others. */
    static Decision isFiltered(ProbeRequest filtered, ProbeRequest usual, Predicate<JsonNode> matches) {
        return answers -> {
            Seq<JsonNode> rows = answers.rows(filtered);
            if (!rows.forAll(matches)) {
                return Outcome.otherwise(
                        ids(rows).equals(ids(answers.rows(usual))) ? Observation.SAME_ROWS : Observation.SOME_ROWS);
            }
            Seq<JsonNode> all = answers.rows(usual);
            return all.forAll(matches)
                    ? Outcome.notDecided(Observation.NO_DIFFERENCE)
                    : Outcome.of(!rows.isEmpty() || !all.exists(matches), Observation.NO_ROWS);
        };
    }

    /** Decides that the rows of a list are in an order. */
    static Decision isOrdered(ProbeRequest list, Comparator<JsonNode> order) {
        return answers -> ordered(answers.rows(list), order);
    }

    /** Decides that rows are in an order. */
    static Outcome ordered(Seq<JsonNode> rows, Comparator<JsonNode> order) {
        if (rows.size() < 2) {
            return Outcome.notDecided(Observation.NO_OTHER_RECORD);
        }
        boolean isDescending = isAscending(rows, order.reversed());
        return Outcome.of(isAscending(rows, order), isDescending ? Observation.DESCENDING : Observation.ANOTHER_ORDER);
    }

    private static boolean isAscending(Seq<JsonNode> rows, Comparator<JsonNode> order) {
        return rows.zip(rows.tail()).forAll(pair -> order.compare(pair._1, pair._2) <= 0);
    }

    /** Returns the order of a key whose values are numbers. */
    static Comparator<JsonNode> by(String key) {
        return Comparator.comparingLong(row -> row.path(key).asLong());
    }

    static Seq<String> ids(Seq<JsonNode> rows) {
        return rows.map(row -> row.path("id").asText(""));
    }
}
