package io.github.kickserv4j.cli.probe.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A sentence of evidence. It is made of parts that hold no value of an account, and of nothing else. */
public final class Finding {
    private static final int LARGEST_COUNT = 100;

    private final Observation observation;
    private final String text;

    private Finding(Observation observation, Seq<String> details) {
        this.observation = observation;
        this.text = details.prepend(observation.toString()).mkString(" ");
    }

    public static Finding of(Observation observation) {
        return new Finding(observation, List.empty());
    }

    /** Returns a finding with an HTTP status. */
    public static Finding status(Observation observation, int status) {
        return new Finding(observation, List.of("status " + status));
    }

    /** Returns a finding with a status that shows nothing about the question, and what the status means. */
    public static Finding refusal(int status) {
        return new Finding(Observation.REFUSED, List.of("status " + status + ": " + meaning(status)));
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401 -> "the key is not accepted";
            case 403 -> "the user of the key lacks a permission";
            case 407 -> "a proxy asks for a password";
            case 408 -> "the request was too slow";
            case 429 -> "there were too many requests";
            case 501 -> "the server does not offer this request";
            default -> "the server failed";
        };
    }

    /** Returns a finding about an answer that the API does not give. */
    public static Finding notOfTheApi(int status, Form contentType, Form body) {
        return new Finding(
                Observation.NOT_OF_THE_API,
                List.of("status " + status + ", content type " + contentType + ", body " + body));
    }

    /** Returns a finding with a number of rows, which is not written if it is large. */
    public static Finding count(Observation observation, int count) {
        return new Finding(observation, List.of(count(count)));
    }

    /** Returns a finding with the form of a body or a header. */
    public static Finding form(Observation observation, Form form) {
        return new Finding(observation, List.of(form.toString()));
    }

    /** Returns a finding with the keys of a record. */
    public static Finding keys(Observation observation, JsonNode record) {
        return new Finding(observation, List.of(SafeKey.all(List.ofAll(record::fieldNames))));
    }

    /** Returns a finding with those keys of records that are not known of their kind. */
    public static Finding moreKeys(Seq<JsonNode> records, RecordKind kind) {
        Seq<String> keys = records.flatMap(record -> List.ofAll(record::fieldNames))
                .reject(kind.keys()::contains)
                .distinct()
                .sorted();
        return new Finding(Observation.MORE_KEYS, List.of(SafeKey.all(keys)));
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

    /** Returns a finding with words under a key, as far as they may be written. */
    public static Finding words(String key, Seq<JsonNode> words) {
        return new Finding(
                Observation.WORDS,
                List.of(words.map(word -> SafeWord.of(key, word))
                        .distinct()
                        .sorted()
                        .mkString(", ")));
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

    /** Returns true if it is of this kind. */
    public boolean is(Observation kind) {
        return observation == kind;
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return text;
    }
}
