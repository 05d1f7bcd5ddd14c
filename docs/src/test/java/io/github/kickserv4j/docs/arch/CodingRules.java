package io.github.kickserv4j.docs.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/**
 * How our code names itself and behaves.
 *
 * @param base the package that holds the layers
 */
record CodingRules(String base) {
    private static final String NO_NAMES = ".*(Utils?|Utility|Utilities|Helpers?|Managers?)";

    List<ArchRule> all() {
        return List.of(
                noVagueTypeNames(),
                packagesAreNullMarked(),
                noConsoleOutput(),
                noThreadSleep(),
                noSystemClock(),
                noDefaultLocale());
    }

    ArchRule noVagueTypeNames() {
        return classes()
                .that(describe("have a name", type -> !type.getSimpleName().isEmpty()))
                .should(be(describe(
                        "named for what they are", type -> !type.getSimpleName().matches(NO_NAMES))))
                .as("no class is a util, a helper or a manager")
                .because("a function lives with the type that it serves");
    }

    ArchRule packagesAreNullMarked() {
        return classes()
                .should(be(describe(
                        "in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .as("every package is @NullMarked")
                .because("null is for what says @Nullable, and the compiler checks it");
    }

    ArchRule noConsoleOutput() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .as("nothing but the command line prints")
                .because("a library must not write to the console of the application");
    }

    /** The classes that may are those that delay an answer, or a call, when they are configured to, as a slow server would. */
    ArchRule noThreadSleep() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(base + ".fakeserver.RequestHandler")
                .and()
                .doNotHaveFullyQualifiedName(base + ".testkit.faultinjection.ThreadSleeper")
                .should()
                .accessTargetWhere(describe("it sleeps", CodingRules::sleeps))
                .as(
                        "nothing sleeps, except an answer of the fake server that is held back, and a delay that is injected")
                .because("time is a collaborator, so that no test has to wait for it");
    }

    ArchRule noSystemClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".cli..")
                .should()
                .accessTargetWhere(describe("it reads the system's clock", CodingRules::readsSystemClock))
                .as("nothing but the command line reads the time of day except from a Clock")
                .because("time is a collaborator, so that a test can set it");
    }

    ArchRule noDefaultLocale() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("it asks for the default locale", DefaultLocaleCalls::isUsedBy))
                .as("nothing depends on the locale of the process")
                .because("in some, digits are others and an I has no dot, and what is sent or escaped must not change");
    }

    private static boolean sleeps(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getName().equals("sleep") && isAny(target.getOwner(), Thread.class, TimeUnit.class);
    }

    private static boolean readsSystemClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                && (isNow(method) || isMillis(method));
    }

    private static boolean isNow(AccessTarget.CodeUnitAccessTarget method) {
        return method.getName().equals("now")
                && method.getOwner().getPackageName().startsWith("java.time")
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isMillis(AccessTarget.CodeUnitAccessTarget method) {
        return method.getName().equals("currentTimeMillis") && method.getOwner().isEquivalentTo(System.class);
    }

    private static boolean isAny(JavaClass owner, Class<?>... types) {
        return List.of(types).stream().anyMatch(owner::isAssignableTo);
    }
}
