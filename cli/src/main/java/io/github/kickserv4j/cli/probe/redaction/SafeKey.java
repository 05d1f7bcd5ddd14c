package io.github.kickserv4j.cli.probe.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;

/**
 * Decides which keys of JSON may be written: known ones, and new columns of known records. A new column is a short identifier.
 * Names that users give, as to custom fields, are not columns; whatever could be one is hidden.
 */
final class SafeKey {
    /** Stands for all keys that are not written. */
    static final String HIDDEN = "(other keys)";

    private static final Pattern COLUMN = Pattern.compile("(?=.{1,30}$)[a-z]+(_[a-z]+)*_?[0-9]{0,2}");
    private static final Pattern OF_USERS = Pattern.compile("custom([_0-9].*)?|cf_.*");
    private static final int MOST_NEW_COLUMNS = 20;

    private SafeKey() {}

    /** Returns the key as it may be written. */
    static String of(String key, RecordKind kind, JsonNode record) {
        return RecordKind.isKnownAnywhere(key) || isNewColumn(key, kind, record) ? key : HIDDEN;
    }

    /** Returns the keys of a record that are not known, as they may be written. */
    static Seq<String> unknown(JsonNode record, RecordKind kind) {
        return List.ofAll(record::fieldNames)
                .reject(kind.keys()::contains)
                .map(key -> of(key, kind, record))
                .distinct();
    }

    /**
     * Returns true for an identifier among the keys of a record that has most of the known ones, and few others: many are data in
     * the place of keys.
     */
    private static boolean isNewColumn(String key, RecordKind kind, JsonNode record) {
        Seq<String> keys = List.ofAll(record::fieldNames);
        int known = keys.count(kind.keys()::contains);
        return kind.hasColumns()
                && known * 2 > kind.keys().size()
                && keys.size() - known <= MOST_NEW_COLUMNS
                && isIdentifier(key);
    }

    private static boolean isIdentifier(String key) {
        return COLUMN.matcher(key).matches() && !OF_USERS.matcher(key).matches();
    }
}
