package io.github.kickserv4j.testkit.arch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The violations of existing code, in a directory with one file a rule: {@code no-lost-failures.txt}. Its lines are sorted and
 * without line numbers, so that unrelated changes do not touch it, and two branches merge.
 *
 * <p>A run only reads. What is not in the baseline fails, and so does a line whose violation is gone. With the system property
 * {@value #PROPERTY} set to {@code record}, a run writes the files and fails if they hold anything, so that it never passes for a
 * check.
 */
public final class Baseline {
    /** The system property that is {@code record} to write the files. */
    public static final String PROPERTY = "kickserv4j.baseline";

    private final Path directory;
    private final boolean isRecording;

    Baseline(Path directory, boolean isRecording) {
        this.directory = directory;
        this.isRecording = isRecording;
    }

    /** Returns the baseline in a directory, such as {@code src/test/architecture}. */
    public static Baseline in(Path directory) {
        Objects.requireNonNull(directory, "directory");
        return new Baseline(directory, "record".equals(System.getProperty(PROPERTY)));
    }

    /**
     * Returns a store for {@code FreezingArchRule.freeze(rule).persistIn(…)}, for rules of your own. The file is named after the
     * rule's description, or after the id of one of ours. It takes new lines only while recording.
     */
    public BaselineStore store() {
        return new BaselineStore(directory, isRecording);
    }

    /** Returns what is wrong: the violations that the file does not have, and the lines that no violation has. */
    List<String> compare(String id, List<String> violations) {
        var file = new BaselineFile(directory.resolve(id + ".txt"));
        return isRecording ? record(file, violations) : differences(file, violations);
    }

    private static List<String> record(BaselineFile file, List<String> violations) {
        file.write(violations);
        return violations.isEmpty()
                ? List.of()
                : List.of("Recorded " + violations.size() + " violations in " + file.path() + "; run again without "
                        + PROPERTY);
    }

    private static List<String> differences(BaselineFile file, List<String> violations) {
        List<String> gone = new ArrayList<>(file.lines());
        List<String> added = violations.stream()
                .filter(violation -> !gone.remove(BaselineFile.normalized(violation)))
                .toList();
        return Stream.concat(
                        added.stream(),
                        gone.stream().map(line -> "Fixed, so delete the line from " + file.path() + ": " + line))
                .toList();
    }
}
