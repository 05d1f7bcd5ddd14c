package io.github.kickserv4j.cli.probe.question;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.github.kickserv4j.cli.probe.redaction.RecordKind;
import io.github.kickserv4j.cli.probe.redaction.ValueKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** Decisions about the keys and values of records. */
final class Records {
    private Records() {}

    /** Returns the rows of a list. */
    static Function<Answers, Seq<JsonNode>> rowsOf(ProbeRequest list) {
        return answers -> answers.rows(list);
    }

    /** Returns the single record. */
    static Function<Answers, Seq<JsonNode>> one(ProbeRequest request) {
        return answers -> answers.record(request).toList();
    }

    /** Returns the records within the single record, under a key. */
    static Function<Answers, Seq<JsonNode>> within(ProbeRequest request, String key) {
        return answers -> answers.record(request).toList().flatMap(record -> records(record.path(key)));
    }

    /** Returns the records under a key of the rows of a list. */
    static Function<Answers, Seq<JsonNode>> withinRows(ProbeRequest list, String key) {
        return answers -> answers.rows(list).flatMap(record -> records(record.path(key)));
    }

    private static Seq<JsonNode> records(JsonNode value) {
        Seq<JsonNode> all = value.isArray() ? List.ofAll(value) : List.of(value);
        return all.filter(JsonNode::isObject);
    }

    /** Decides that records together have exactly the known keys of their kind. */
    static Decision haveKeys(RecordKind kind, Function<Answers, Seq<JsonNode>> records) {
        return answers -> {
            Seq<JsonNode> all = records.apply(answers);
            return all.isEmpty()
                    ? Outcome.notDecided(Observation.NO_RECORD)
                    : Outcome.all(List.of(
                            Outcome.of(lackNone(all, kind), Finding.missingKeys(all, kind)),
                            Outcome.of(haveNoOther(all, kind), Finding.moreKeys(all, kind))));
        };
    }

    private static boolean lackNone(Seq<JsonNode> records, RecordKind kind) {
        return kind.keys().forAll(key -> records.exists(record -> record.has(key)));
    }

    private static boolean haveNoOther(Seq<JsonNode> records, RecordKind kind) {
        return records.forAll(record -> List.ofAll(record::fieldNames).forAll(kind.keys()::contains));
    }

    /** Decides that each record has all of these keys. */
    static Decision hold(Function<Answers, Seq<JsonNode>> records, String... keys) {
        return answers -> {
            Seq<JsonNode> all = records.apply(answers);
            return all.isEmpty()
                    ? Outcome.notDecided(Observation.NO_RECORD)
                    : Outcome.of(
                            all.forAll(record -> List.of(keys).forAll(record::has)),
                            Finding.keys(Observation.KEYS, all.head()));
        };
    }

    /** Decides that no record has any of these keys. */
    static Decision lack(Function<Answers, Seq<JsonNode>> records, String... keys) {
        return answers -> {
            Seq<JsonNode> all = records.apply(answers);
            return all.isEmpty()
                    ? Outcome.notDecided(Observation.NO_RECORD)
                    : Outcome.of(
                            all.forAll(record -> List.of(keys).forAll(key -> !record.has(key))),
                            Finding.keys(Observation.KEYS, all.head()));
        };
    }

    /** Decides that the values under these keys are of one kind, where there are any. */
    static Decision areOfKind(ValueKind expected, Function<Answers, Seq<JsonNode>> records, String... keys) {
        return answers -> {
            Seq<ValueKind> kinds = records.apply(answers)
                    .flatMap(record -> List.of(keys).map(record::path))
                    .map(ValueKind::of)
                    .reject(kind -> kind == ValueKind.NULL || kind == ValueKind.EMPTY_TEXT);
            return kinds.isEmpty()
                    ? Outcome.notDecided(Observation.NO_VALUE)
                    : Outcome.of(kinds.forAll(expected::equals), Finding.kinds(kinds.reject(expected::equals)));
        };
    }

    /** Decides that the words under a key are among these, where there are any. */
    static Decision useWords(String key, Seq<String> known, Function<Answers, Seq<JsonNode>> records) {
        return answers -> {
            Seq<JsonNode> words = records.apply(answers)
                    .map(record -> record.path(key))
                    .filter(word -> ValueKind.of(word) != ValueKind.NULL);
            Seq<JsonNode> others = words.reject(word -> word.isTextual() && known.contains(word.textValue()));
            return words.isEmpty()
                    ? Outcome.notDecided(Observation.NO_VALUE)
                    : Outcome.of(others.isEmpty(), Finding.words(key, others));
        };
    }

    /** Decides several parts of a question. */
    static Decision all(Decision... parts) {
        return answers -> Outcome.all(List.of(parts).map(part -> part.decide(answers)));
    }
}
