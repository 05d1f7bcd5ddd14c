package io.github.kickserv4j.cli.probe.redaction;

import io.vavr.collection.Seq;

/** Decides which keys of JSON may be written: known ones. Users name some of the others, so these are counted. */
final class SafeKey {
    /** Stands for all keys that are not written. */
    static final String HIDDEN = "(other keys)";

    private SafeKey() {}

    /** Returns the key as it may be written. */
    static String of(String key) {
        return RecordKind.isKnownAnywhere(key) ? key : HIDDEN;
    }

    /** Returns the known ones among distinct keys, and the number of all others. */
    static String all(Seq<String> keys) {
        Seq<String> known = keys.filter(RecordKind::isKnownAnywhere);
        int others = keys.size() - known.size();
        String counted = "(" + Finding.count(others) + " other " + (others == 1 ? "key)" : "keys)");
        return (others == 0 ? known : known.append(counted)).mkString(", ");
    }
}
