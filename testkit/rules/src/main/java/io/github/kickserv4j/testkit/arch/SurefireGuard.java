package io.github.kickserv4j.testkit.arch;

import java.util.Optional;

/**
 * Refuses to run where violations of {@code @ArchTest} fields are lost: Surefire 3.5.3 runs them, reports no test, and lets the build
 * pass. Creating the rules then fails, which that version does report.
 */
final class SurefireGuard {
    private static final String PROVIDER = "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider";
    private static final String ENGINE = "com.tngtech.archunit.junit.internal.ArchUnitTestEngine";

    private SurefireGuard() {}

    static void requireReportedFields() {
        requireReportedFields(surefireVersion(), load(ENGINE).isPresent());
    }

    static void requireReportedFields(Optional<String> surefire, boolean hasEngine) {
        if (hasEngine && surefire.filter("3.5.3"::equals).isPresent()) {
            throw new IllegalStateException(
                    "Surefire 3.5.3 reports no @ArchTest field, so that the build passes whatever"
                            + " the rules find: use 3.5.4 or later, or remove archunit-junit5 and check the rules in a @Test");
        }
    }

    private static Optional<String> surefireVersion() {
        return load(PROVIDER).map(Class::getPackage).map(Package::getImplementationVersion);
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, SurefireGuard.class.getClassLoader()));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }
}
