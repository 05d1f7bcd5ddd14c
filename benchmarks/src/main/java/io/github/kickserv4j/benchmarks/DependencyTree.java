package io.github.kickserv4j.benchmarks;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists the artifacts that another brings, by Maven's verbose tree, including those that the tree omits as duplicates. */
final class DependencyTree {
    /** Three blanks a level, then the group and the artifact; in brackets where something is left out. */
    private static final Pattern LINE = Pattern.compile("( *)\\(?([^: ]+:[^: ]+):.*");

    private static final int INDENTATION = 3;

    private final Map<String, Set<String>> children = new HashMap<>();

    DependencyTree(List<String> lines) {
        var path = new HashMap<Integer, String>();
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                int level = parts.group(1).length() / INDENTATION;
                path.put(level, parts.group(2));
                if (level > 0) {
                    children.computeIfAbsent(path.get(level - 1), artifact -> new TreeSet<>())
                            .add(parts.group(2));
                }
            }
        }
    }

    /** Returns these artifacts and all that they bring. */
    Set<String> closure(List<String> artifacts) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(artifacts);
        while (!open.isEmpty()) {
            String artifact = open.pop();
            if (found.add(artifact)) {
                open.addAll(children.getOrDefault(artifact, Set.of()));
            }
        }
        return found;
    }
}
