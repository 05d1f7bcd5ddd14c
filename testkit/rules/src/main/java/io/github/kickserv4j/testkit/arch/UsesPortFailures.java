package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.KickservPackages.PORTS;
import static io.github.kickserv4j.testkit.arch.KickservPackages.inPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Classes that receive failures of the ports: they name a type of the ports, or they call, read or extend something whose
 * signature does, such as {@code Either<Failure, Customer> find()}, whoever declares it. Classes nested in them count, too.
 */
final class UsesPortFailures extends DescribedPredicate<JavaClass> {
    UsesPortFailures() {
        super("meet failures of the ports");
    }

    @Override
    public boolean test(JavaClass user) {
        return ClassFile.of(user).referencedTypes().anyMatch(inPackages(PORTS))
                || user.getAccessesFromSelf().stream().anyMatch(UsesPortFailures::hasPortInSignature)
                || user.getEnclosingClass().filter(this).isPresent();
    }

    private static boolean hasPortInSignature(JavaAccess<?> access) {
        Optional<? extends JavaMember> member = access.getTarget().resolveMember();
        return Stream.concat(
                        member.stream().flatMap(UsesPortFailures::signatureTypes),
                        genericSupertypes(access.getTargetOwner()))
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .anyMatch(type -> inPackages(PORTS).test(type.getName()));
    }

    private static Stream<JavaType> signatureTypes(JavaMember member) {
        return member instanceof JavaCodeUnit method
                ? Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                : Stream.of(((JavaField) member).getType());
    }

    /** Returns the supertypes of a class and of its ancestors, with their type arguments. */
    private static Stream<JavaType> genericSupertypes(JavaClass type) {
        return Stream.concat(
                        Stream.of(type),
                        Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream()))
                .flatMap(each -> Stream.concat(each.getSuperclass().stream(), each.getInterfaces().stream()));
    }
}
