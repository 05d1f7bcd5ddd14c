package io.github.kickserv4j.docs.guide;

import io.github.kickserv4j.docs.shared.JavaSource;
import io.github.kickserv4j.docs.shared.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block of Java on a page.
 *
 * @param page where it is
 * @param line the number of its first fence, from 1
 * @param text what is between the fences
 */
record CodeBlock(String page, int line, String text) {

    /** The blocks that are not compiled, in sentences; empty if all are. */
    static List<String> problems(List<TextFile> pages, List<TextFile> sources) {
        List<String> compiled = sources.stream()
                .map(source -> JavaSource.withoutWhitespace(source.text()))
                .toList();
        return pages.stream()
                .flatMap(page -> blocks(page).stream())
                .flatMap(block -> block.problem(compiled))
                .toList();
    }

    /** The blocks between a line of <code>```java</code> and the next line of <code>```</code>. */
    static List<CodeBlock> blocks(TextFile page) {
        var blocks = new ArrayList<CodeBlock>();
        var lines = page.text().lines().toList();
        for (int start = 0; start < lines.size(); start++) {
            if (CodeFences.isFence(lines.get(start))) {
                int end = CodeFences.end(lines, start);
                if (CodeFences.language(lines.get(start)).equals("java")) {
                    blocks.add(new CodeBlock(page.path(), start + 1, String.join("\n", lines.subList(start + 1, end))));
                }
                start = end;
            }
        }
        return blocks;
    }

    private Stream<String> problem(List<String> compiled) {
        String wanted = JavaSource.withoutWhitespace(text);
        if (wanted.isEmpty()) {
            return Stream.of(page + ", line " + line + ": the Java block is empty");
        }
        return compiled.stream().anyMatch(source -> source.contains(wanted))
                ? Stream.of()
                : Stream.of(page + ", line " + line + ": this Java block is in no source of docs/src/test/java");
    }
}
