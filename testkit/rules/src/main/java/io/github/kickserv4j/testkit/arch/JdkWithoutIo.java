package io.github.kickserv4j.testkit.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.Serializable;
import java.net.URI;
import java.util.Set;
import java.util.function.Predicate;

/** The types and members of the JDK that do no I/O. */
final class JdkWithoutIo {
    private static final Predicate<String> ALLOWED_PACKAGES = inPackages(
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
    /** The types by which a class declares its serialized form; without a stream, which is not allowed, they do no I/O. */
    private static final Set<String> ALLOWED_SINGLE_TYPES = Set.of(
            "java.io.InvalidObjectException",
            "java.io.NotSerializableException",
            "java.io.ObjectInputStream",
            "java.io.ObjectStreamException",
            Serializable.class.getName(),
            URI.class.getName());

    private static final Set<String> IO_TYPES = Set.of(
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
    private static final Set<String> ALLOWED_SYSTEM_METHODS =
            Set.of("arraycopy", "currentTimeMillis", "identityHashCode", "lineSeparator", "nanoTime");
    private static final Set<String> PRINTING_METHODS = Set.of("dumpStack", "printStackTrace");

    /** The names of allowed types. A type nested in one that does I/O is forbidden, too. */
    static final Predicate<String> ALLOWED_TYPES =
            ALLOWED_PACKAGES.and(type -> !isIoType(type)).or(ALLOWED_SINGLE_TYPES::contains);

    /** Members of allowed types that do I/O or read the environment. */
    static final DescribedPredicate<JavaAccess<?>> IO_ACCESS =
            describe("it is no part of computing", access -> isIoMember(access.getTarget()));

    private JdkWithoutIo() {}

    private static boolean isIoType(String type) {
        return IO_TYPES.stream().anyMatch(doing -> type.equals(doing) || type.startsWith(doing + "$"));
    }

    private static boolean isIoMember(AccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                ? !ALLOWED_SYSTEM_METHODS.contains(target.getName())
                : PRINTING_METHODS.contains(target.getName()) && canPrint(target);
    }

    private static boolean canPrint(AccessTarget target) {
        return target.getOwner().isAssignableTo(Throwable.class)
                || target.getOwner().isAssignableTo(Thread.class);
    }
}
