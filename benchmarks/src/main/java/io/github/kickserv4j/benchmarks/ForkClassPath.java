package io.github.kickserv4j.benchmarks;

import java.io.File;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The class path of the JVMs in which benchmarks run. A fresh JVM opens all jars before the one that has the class, so the order decides
 * a tenth of a first call: this library and what it depends on come before the sixty jars of its peers, as in a project that uses it.
 * Those of the peers open that many files more.
 */
final class ForkClassPath {
    private static final List<String> HARNESS = List.of("jmh-", "jopt-simple-", "commons-math3-");
    private static final List<String> OURS = List.of("kickserv4j-", "vavr-", "jspecify-", "jackson-", "failsafe-");

    private ForkClassPath() {}

    /** Returns the entries of {@code classPath} in that order. */
    static String of(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .sorted(Comparator.comparing(ForkClassPath::place))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int place(String entry) {
        String name = new File(entry).getName();
        if (!name.endsWith(".jar") || HARNESS.stream().anyMatch(name::startsWith)) {
            return 0;
        }
        return OURS.stream().anyMatch(name::startsWith) ? 1 : 2;
    }
}
