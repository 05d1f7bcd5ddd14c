package io.github.kickserv4j.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All facts about Kickserv that this library relies on. Each is one line of a file beside this class, which is the only place
 * where its certainty is stated.
 */
public final class Facts {
    private static final List<Feature> FEATURES = Stream.of(
                    "transport",
                    "refusals",
                    "lists",
                    "values",
                    "customers",
                    "notes",
                    "payments",
                    "jobs",
                    "opportunities",
                    "charges",
                    "employees",
                    "successes",
                    "not-offered")
            .map(FeatureFile::read)
            .toList();

    private Facts() {}

    /** Returns the facts by feature. */
    public static List<Feature> features() {
        return FEATURES;
    }

    /** Returns all facts. */
    public static List<Fact> all() {
        return FEATURES.stream().flatMap(feature -> feature.facts().stream()).toList();
    }

    /** Returns the fact of this id, or none. */
    public static Optional<Fact> find(String id) {
        Objects.requireNonNull(id, "id");
        return all().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
