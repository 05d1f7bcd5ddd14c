package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.freeze.ViolationLineMatcher;
import com.tngtech.archunit.library.freeze.ViolationStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * A store of ArchUnit's frozen rules with readable file names and sorted lines without line numbers. Compare lines by
 * {@link #LINES}.
 */
public final class BaselineStore implements ViolationStore {
    /** Compares violations without line numbers. */
    public static final ViolationLineMatcher LINES =
            (first, second) -> BaselineFile.normalized(first).equals(BaselineFile.normalized(second));

    private static final int LONGEST_NAME = 80;

    private final Path directory;
    private final boolean isRecording;

    BaselineStore(Path directory, boolean isRecording) {
        this.directory = directory;
        this.isRecording = isRecording;
    }

    /** Does nothing: no property of ArchUnit configures this store. */
    @Override
    public void initialize(Properties properties) {
        Objects.requireNonNull(properties, "properties");
    }

    /** Returns true except while recording, so that a rule without a file is checked, and not frozen as it is. */
    @Override
    public boolean contains(ArchRule rule) {
        Objects.requireNonNull(rule, "rule");
        return !isRecording;
    }

    /**
     * Writes the violations while recording. Otherwise it writes fewer lines, and never new ones.
     *
     * @throws AssertionError if there are new violations, as there are under {@code freeze.refreeze}
     */
    @Override
    public void save(ArchRule rule, List<String> violations) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(violations, "violations");
        if (!isRecording) {
            refuseNew(violations, new ArrayList<>(getViolations(rule)));
        }
        file(rule).write(violations);
    }

    @Override
    public List<String> getViolations(ArchRule rule) {
        Objects.requireNonNull(rule, "rule");
        return file(rule).lines();
    }

    private static void refuseNew(List<String> violations, List<String> known) {
        List<String> added = violations.stream()
                .filter(violation -> !known.remove(BaselineFile.normalized(violation)))
                .toList();
        if (!added.isEmpty()) {
            throw new AssertionError("New violations are frozen only with -D" + Baseline.PROPERTY + "=record:\n"
                    + String.join("\n", added));
        }
    }

    private BaselineFile file(ArchRule rule) {
        String name = rule instanceof KickservRule ours ? ours.id() : slug(rule.getDescription());
        return new BaselineFile(directory.resolve(name + ".txt"));
    }

    /** Returns the description in lower case with hyphens; a long one is cut, and identified by a hash of the whole. */
    private static String slug(String description) {
        String words = description
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.length() <= LONGEST_NAME
                ? words
                : words.substring(0, LONGEST_NAME) + "-" + Integer.toHexString(description.hashCode());
    }
}
