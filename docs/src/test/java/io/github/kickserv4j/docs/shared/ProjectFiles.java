package io.github.kickserv4j.docs.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of this project. Paths are relative to the root and have forward slashes.
 *
 * @param root the folder that holds the modules
 */
public record ProjectFiles(Path root) {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");

    /** The project that this module belongs to, wherever the build was started. */
    public static ProjectFiles current() {
        Path start = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
        return Stream.iterate(start.toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("docs/pom.xml")))
                .findFirst()
                .map(ProjectFiles::new)
                .orElseThrow(() -> new IllegalStateException("no folder above " + start + " has docs/pom.xml"));
    }

    /** Every file and folder. */
    public Set<String> paths() {
        var found = new TreeSet<String>();
        collect(root, found);
        return found;
    }

    /** The files whose path is {@code wanted}, in the order of their paths. */
    public List<TextFile> texts(Predicate<String> wanted) {
        return paths().stream()
                .filter(wanted)
                .map(path -> new TextFile(path, text(path)))
                .toList();
    }

    /** All Java sources, tests among them. */
    public List<TextFile> javaSources() {
        return texts(path -> path.matches("([^/]+/){1,2}src/(main|test)/java/.*\\.java"));
    }

    private String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(Path folder, Set<String> found) {
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> !NOT_OURS.contains(child.getFileName().toString()))
                    .forEach(child -> addPath(child, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPath(Path child, Set<String> found) {
        found.add(root.relativize(child).toString().replace('\\', '/'));
        if (Files.isDirectory(child)) {
            collect(child, found);
        }
    }
}
