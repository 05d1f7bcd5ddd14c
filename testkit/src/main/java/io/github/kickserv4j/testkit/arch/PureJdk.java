package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static io.github.kickserv4j.testkit.arch.KickservPackages.named;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.Serializable;
import java.net.URI;
import java.util.Set;
import java.util.function.Predicate;

/** What the JDK has to compute with, and without I/O. */
final class PureJdk {
    private static final Predicate<String> PACKAGES = named(
            "java.lang",
            "java.lang.annotation",
            "java.lang.constant",
            "java.lang.invoke",
            "java.lang.ref",
            "java.lang.reflect",
            "java.lang.runtime",
            "java.math..",
            "java.nio.charset",
            "java.text..",
            "java.time..",
            "java.util",
            "java.util.concurrent..",
            "java.util.function",
            "java.util.random",
            "java.util.regex",
            "java.util.stream");
    private static final Set<String> SINGLE = Set.of(Serializable.class.getName(), URI.class.getName());
    private static final Set<String> DOING_IO = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.System$Logger",
            "java.lang.System$LoggerFinder",
            "java.util.Formatter",
            "java.util.ListResourceBundle",
            "java.util.PropertyResourceBundle",
            "java.util.ResourceBundle",
            "java.util.ServiceLoader");
    private static final Set<String> OF_SYSTEM =
            Set.of("arraycopy", "currentTimeMillis", "identityHashCode", "lineSeparator", "nanoTime");
    private static final Set<String> PRINTING = Set.of("dumpStack", "printStackTrace");

    /** The names of types that may be seen; those that are within one that does I/O do it too. */
    static final Predicate<String> TYPES =
            PACKAGES.and(type -> !isDoingIo(type)).or(SINGLE::contains);

    /** Members of visible types that do I/O, or look around outside. */
    static final DescribedPredicate<JavaAccess<?>> NO_PART =
            describe("it is no part of computing", access -> isNoPart(access.getTarget()));

    private PureJdk() {}

    private static boolean isDoingIo(String type) {
        return DOING_IO.stream().anyMatch(doing -> type.equals(doing) || type.startsWith(doing + "$"));
    }

    private static boolean isNoPart(AccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                ? !OF_SYSTEM.contains(target.getName())
                : PRINTING.contains(target.getName()) && isPrinter(target);
    }

    private static boolean isPrinter(AccessTarget target) {
        return target.getOwner().isAssignableTo(Throwable.class)
                || target.getOwner().isAssignableTo(Thread.class);
    }
}
