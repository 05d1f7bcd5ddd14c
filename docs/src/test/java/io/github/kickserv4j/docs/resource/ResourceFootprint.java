package io.github.kickserv4j.docs.resource;

import io.github.kickserv4j.docs.shared.JavaSource;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The main sources that know one resource.
 *
 * @param name its package, such as {@code note}
 * @param type the prefix of its types, such as {@code Note}
 */
record ResourceFootprint(String name, String type) {
    private static final Pattern BULLET = Pattern.compile("^- `([^`]+\\.java)`", Pattern.MULTILINE);

    /** Returns the paths of the files outside the resource's own ones that name a type or a package of it. */
    Set<String> centralFiles(List<TextFile> sources) {
        return sources.stream()
                .filter(source -> source.path().contains("/src/main/java/"))
                .filter(source -> !isOwn(source.path()) && names(source))
                .map(TextFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the paths that the bullets of {@code section} name. */
    static Set<String> listed(String section) {
        return BULLET.matcher(section)
                .results()
                .map(bullet -> bullet.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOwn(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return path.contains("/" + name + "/") || file.matches(".*" + type + "s?([A-Z.].*)?");
    }

    private boolean names(TextFile source) {
        String code = JavaSource.withoutComments(source.text());
        return Pattern.compile("\\." + name + "\\b|\\b(New)?" + type + "[A-Z]\\w*")
                .matcher(code)
                .find();
    }
}
