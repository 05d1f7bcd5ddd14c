package io.github.kickserv4j.docs.arch;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.Format;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;

/** What in the JDK requests the locale of the process, unless it is given one. */
final class DefaultLocaleCalls {
    private static final Map<Class<?>, Set<String>> ASKING = Map.of(
            String.class, Set.of("format", "formatted", "toLowerCase", "toUpperCase"),
            PrintStream.class, Set.of("format", "printf"),
            PrintWriter.class, Set.of("format", "printf"),
            Formatter.class, Set.of("<init>"),
            Scanner.class, Set.of("<init>"),
            Format.class, Set.of("<init>", "format", "getInstance", "getNumberInstance", "getIntegerInstance"),
            DateTimeFormatter.class, Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime"),
            DateTimeFormatterBuilder.class, Set.of("toFormatter"),
            Locale.class, Set.of("getDefault"));

    private DefaultLocaleCalls() {}

    static boolean isUsedBy(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                && ASKING.entrySet().stream()
                        .anyMatch(asking -> asking.getValue().contains(method.getName())
                                && method.getOwner().isAssignableTo(asking.getKey()))
                && !isGivenOne(method.getRawParameterTypes());
    }

    private static boolean isGivenOne(List<JavaClass> parameters) {
        return parameters.stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    }
}
