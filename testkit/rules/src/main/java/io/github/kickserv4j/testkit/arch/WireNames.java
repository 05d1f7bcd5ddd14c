package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rejects text in a class that has a name of Kickserv's wire in it: those in {@code wire-names.txt}, which have no other use, a path such as
 * {@code customers/1.json}, or the host. Names that any system has, such as {@code email_address}, are not among them.
 */
final class WireNames extends ArchCondition<JavaClass> {
    private static final Pattern WIRE = Pattern.compile(
            "\\b(?:" + names()
                    + "|(?:customers|jobs|opportunities|payments|notes|job_charges)(?:/[\\w/]*)?\\.json|[\\w.]*kickserv\\.com)\\b");

    WireNames() {
        super("name nothing of the wire");
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        StringConstants.of(ClassFile.of(user).code())
                .flatMap(text -> violations(user, text))
                .distinct()
                .forEach(line -> events.add(SimpleConditionEvent.violated(user, line)));
    }

    private static Stream<String> violations(JavaClass user, StringConstants.Text text) {
        return WIRE.matcher(text.value())
                .results()
                .map(MatchResult::group)
                .map(name -> "The wire name <" + name + "> is in <" + user.getName() + text.place() + "> in ("
                        + AllowedDependencies.sourceFile(user) + ":" + text.line() + ")");
    }

    private static String names() {
        try (InputStream names = WireNames.class.getResourceAsStream("wire-names.txt")) {
            return new String(Objects.requireNonNull(names).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.joining("|"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
