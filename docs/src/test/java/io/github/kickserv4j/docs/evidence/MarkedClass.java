package io.github.kickserv4j.docs.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A top-level class with its marks.
 *
 * @param path the path of the source
 * @param name the simple name
 * @param namedFacts the ids in {@code @ReliesOn} on the class or within it
 * @param texts all other texts, which may be ids of facts, as in the tables of the fake server
 * @param reasons the reasons of {@code @ReliesOnNoFact} on the class
 * @param packageReason the reason of {@code @ReliesOnNoFact} on the package
 */
record MarkedClass(
        String path,
        String name,
        List<String> namedFacts,
        Set<String> texts,
        List<String> reasons,
        Optional<String> packageReason) {

    /** Returns whether the class relies on the fact of this id. */
    boolean reliesOn(String fact) {
        return namedFacts.contains(fact) || texts.contains(fact);
    }

    String module() {
        return path.replaceFirst("/src/.*", "");
    }

    MarkedClass withPackageReason(Optional<String> reason) {
        return new MarkedClass(path, name, namedFacts, texts, reasons, reason);
    }
}
