package io.github.kickserv4j.cli.probe.redaction;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the known keys of records from the file of this package. */
final class KnownKeys {
    private static final Pattern KIND = Pattern.compile("(?m)^([a-z_]+):\\s+([^:#]+)$");
    private static final Pattern NUMBERED = Pattern.compile("([a-z_]+)1\\.\\.([0-9]+)");

    /** The keys by the name of the kind of record. */
    static final Map<String, Set<String>> BY_KIND = read();

    private KnownKeys() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> known = LinkedHashMap.empty();
        for (MatchResult kind : KIND.matcher(text()).results().toList()) {
            Map<String, Set<String>> before = known;
            Seq<String> keys = List.of(kind.group(2).strip().split("\\s+")).flatMap(word -> keys(word, before));
            known = known.put(kind.group(1), LinkedHashSet.ofAll(keys));
        }
        return known;
    }

    private static Seq<String> keys(String word, Map<String, Set<String>> before) {
        var numbered = NUMBERED.matcher(word);
        if (numbered.matches()) {
            return List.rangeClosed(1, Integer.parseInt(numbered.group(2))).map(number -> numbered.group(1) + number);
        }
        return word.startsWith("@") ? before.get(word.substring(1)).get().toList() : List.of(word);
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(KnownKeys.class.getResourceAsStream("known-keys.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
