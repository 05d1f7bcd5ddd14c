package io.github.kickserv4j.docs.evidence;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.github.kickserv4j.docs.shared.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads the marks of classes from their sources, by the parser of the compiler. */
final class MarkedSources {
    private MarkedSources() {}

    /** Returns the top-level classes of the sources. */
    static List<MarkedClass> read(List<TextFile> sources) {
        List<CompilationUnitTree> units = parse(sources);
        Map<String, String> reasons = units.stream()
                .flatMap(MarkedSources::packageReason)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return units.stream()
                .flatMap(MarkedSources::classes)
                .map(found -> found.withPackageReason(Optional.ofNullable(reasons.get(folder(found.path())))))
                .toList();
    }

    private static List<CompilationUnitTree> parse(List<TextFile> sources) {
        var files = sources.stream().map(MarkedSources::file).toList();
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        try {
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(CompilationUnitTree.class::cast)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaFileObject file(TextFile source) {
        return new SimpleJavaFileObject(URI.create("source:///" + source.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }

    private static Stream<Map.Entry<String, String>> packageReason(CompilationUnitTree unit) {
        var scanner = new MarkScanner();
        scanner.scan(unit.getPackageAnnotations(), null);
        return scanner.reasons().stream().map(reason -> Map.entry(folder(path(unit)), reason));
    }

    private static Stream<MarkedClass> classes(CompilationUnitTree unit) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(type -> marked(path(unit), (ClassTree) type));
    }

    private static MarkedClass marked(String path, ClassTree type) {
        var scanner = new MarkScanner();
        scanner.scan(type, null);
        return new MarkedClass(
                path,
                type.getSimpleName().toString(),
                scanner.facts(),
                scanner.texts(),
                scanner.reasons(),
                Optional.empty());
    }

    private static String path(CompilationUnitTree unit) {
        return unit.getSourceFile().toUri().getPath().substring(1);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
