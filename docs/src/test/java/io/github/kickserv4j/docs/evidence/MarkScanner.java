package io.github.kickserv4j.docs.evidence;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the texts of a part of a source, and those of the marks apart. */
final class MarkScanner extends TreeScanner<@Nullable Void, List<String>> {
    private final List<String> facts = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable List<String> into) {
        return super.visitAnnotation(
                annotation,
                switch (annotation.getAnnotationType().toString()) {
                    case "ReliesOn" -> facts;
                    case "ReliesOnNoFact" -> reasons;
                    default -> new ArrayList<>();
                });
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable List<String> into) {
        if (literal.getValue() instanceof String text) {
            (into == null ? texts : into).add(text);
        }
        return null;
    }

    List<String> facts() {
        return List.copyOf(facts);
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    Set<String> texts() {
        return new HashSet<>(texts);
    }
}
