package io.github.kickserv4j.docs.guide;

import io.github.kickserv4j.docs.shared.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of pages to files of the same project. */
final class MarkdownLinks {
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    private static final Pattern INLINE = Pattern.compile("]\\(\\s*<?([^)\\s>]+)");
    private static final Pattern REFERENCE = Pattern.compile("^\\s*\\[[^]]+]:\\s*<?([^\\s>]+)", Pattern.MULTILINE);
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|#.*|//.*");

    private MarkdownLinks() {}

    /** The links that lead nowhere, in sentences; empty if none does. */
    static List<String> problems(List<TextFile> pages, Set<String> files) {
        return pages.stream()
                .flatMap(page -> targets(page.text())
                        .filter(target -> !files.contains(resolved(page.path(), target)))
                        .map(target -> page.path() + ": the link to " + target + " leads nowhere"))
                .toList();
    }

    private static Stream<String> targets(String page) {
        String prose = CODE.matcher(CodeFences.prose(page)).replaceAll("code");
        return Stream.of(INLINE, REFERENCE)
                .flatMap(link -> link.matcher(prose).results())
                .map(link -> link.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches());
    }

    private static String resolved(String page, String target) {
        Path file = Path.of(page).resolveSibling(target.replaceFirst("#.*", "")).normalize();
        return file.toString().replace('\\', '/');
    }
}
