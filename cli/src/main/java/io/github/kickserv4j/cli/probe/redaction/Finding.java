package io.github.kickserv4j.cli.probe.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A sentence of evidence. It is made of parts that hold no value of an account, and of nothing else. */
public final class Finding {
    private static final int LARGEST_COUNT = 100;

    private final String text;

    private Finding(Observation observation, Seq<String> details) {
        this.text = details.prepend(observation.toString()).mkString(" ");
    }

    public static Finding of(Observation observation) {
        return new Finding(observation, List.empty());
    }

    /** Returns a finding with an HTTP status. */
    public static Finding status(Observation observation, int status) {
        return new Finding(observation, List.of("status " + status));
    }

    /** Returns a finding with a number of rows, which is not written if it is large. */
    public static Finding count(Observation observation, int count) {
        return new Finding(observation, List.of(count(count)));
    }

    /** Returns a finding with the form of a body or a header. */
    public static Finding form(Observation observation, Form form) {
        return new Finding(observation, List.of(form.toString()));
    }

    /** Returns a finding with the keys of a record of one kind. */
    public static Finding keys(Observation observation, JsonNode record, RecordKind kind) {
        Seq<String> keys = List.ofAll(record::fieldNames)
                .map(key -> SafeKey.of(key, kind, record))
                .distinct();
        return new Finding(observation, List.of(keys.mkString(", ")));
    }

    /** Returns a finding with those keys of records that are not known of their kind. */
    public static Finding moreKeys(Seq<JsonNode> records, RecordKind kind) {
        Seq<String> keys = records.flatMap(record -> SafeKey.unknown(record, kind))
                .distinct()
                .sorted();
        return new Finding(Observation.MORE_KEYS, List.of(keys.mkString(", ")));
    }

    /** Returns a finding with those known keys of a kind that no record has. */
    public static Finding missingKeys(Seq<JsonNode> records, RecordKind kind) {
        Seq<String> keys = kind.keys().toList().reject(key -> records.exists(record -> record.has(key)));
        return new Finding(Observation.MISSING_KEYS, List.of(keys.mkString(", ")));
    }

    public static Finding kinds(Seq<ValueKind> kinds) {
        return new Finding(
                Observation.KINDS,
                List.of(kinds.distinct().map(ValueKind::toString).sorted().mkString(", ")));
    }

    /** Returns a finding with those words that may be written. */
    public static Finding words(RecordKind kind, String key, Seq<JsonNode> words) {
        Seq<String> shown =
                words.flatMap(word -> SafeWord.of(kind, key, word)).distinct().sorted();
        return shown.isEmpty()
                ? of(Observation.UNNAMED_WORDS)
                : new Finding(Observation.WORDS, List.of(shown.mkString(", ")));
    }

    /** Returns a finding with the name of a header. */
    public static Finding header(Observation observation, KnownHeader header) {
        return new Finding(observation, List.of(header.toString()));
    }

    /** Returns true for a number that is small enough to be written. */
    public static boolean isWritten(int count) {
        return count <= LARGEST_COUNT;
    }

    /** Returns a small number as it is. */
    public static String count(int count) {
        return isWritten(count) ? Integer.toString(count) : "more than " + LARGEST_COUNT;
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return text;
    }
}
