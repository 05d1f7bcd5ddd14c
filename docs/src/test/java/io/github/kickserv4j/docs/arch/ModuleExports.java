package io.github.kickserv4j.docs.arch;

import io.github.kickserv4j.docs.shared.JavaSource;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What modules let others see. */
final class ModuleExports {
    private static final Pattern MODULE = Pattern.compile("\\bmodule\\s+([\\w.]+)");
    private static final Pattern EXPORT = Pattern.compile("\\bexports\\s+([\\w.]+)");
    private static final Pattern DRIVEN_OR_DRIVING = Pattern.compile("(adapter-[^/]+|fake-server)/.*");

    private ModuleExports() {}

    /** Returns a sentence for each export of an adapter or fake server beyond its own package and its {@code config}. */
    static List<String> problems(List<TextFile> moduleInfos) {
        return moduleInfos.stream()
                .filter(info -> DRIVEN_OR_DRIVING.matcher(info.path()).matches())
                .flatMap(ModuleExports::problems)
                .toList();
    }

    private static Stream<String> problems(TextFile info) {
        List<String> module = named(MODULE, info);
        return named(EXPORT, info).stream()
                .filter(exported -> !module.contains(exported.replaceFirst("\\.config$", "")))
                .map(exported -> info.path() + " exports " + exported);
    }

    private static List<String> named(Pattern declaration, TextFile info) {
        return declaration
                .matcher(JavaSource.withoutComments(info.text()))
                .results()
                .map(ModuleExports::name)
                .toList();
    }

    private static String name(MatchResult declaration) {
        return declaration.group(1);
    }
}
