package io.github.kickserv4j.docs.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiPredicate;

/**
 * What the signatures that users see speak of.
 *
 * @param base the package that holds the layers
 */
record SignatureRules(String base) {
    private static final List<Class<?>> VAVR = List.of(Option.class, Either.class, Validation.class, Seq.class);
    private static final List<Class<?>> OPTIONALS =
            List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    List<ArchRule> all() {
        return List.of(onlyAllowedTypes(), noOptional(), wireTypesAreNotExported(), portsCheckReturnValues());
    }

    ArchRule onlyAllowedTypes() {
        return signaturesHaveOnly(this::isOursOrTheJdks)
                .as(
                        "public signatures have only our own types, the JDK's, and Vavr's Option, Either, Validation and Seq")
                .because(
                        "a user learns four types of Vavr, and meets neither a fifth nor a library that is our own affair");
    }

    ArchRule noOptional() {
        return signaturesHaveOnly((member, type) -> !isOneOf(OPTIONALS, type))
                .as("public signatures have no java.util.Optional")
                .because("there is one way to say that something is absent: Option");
    }

    ArchRule wireTypesAreNotExported() {
        return classes()
                .that()
                .resideInAPackage(base + ".adapter.http..")
                .and()
                .haveSimpleNameContaining("Wire")
                .should()
                .notBePublic()
                .orShould()
                .resideOutsideOfPackage(base + ".adapter.http")
                .as("wire types are package-private, or lie below the one package that is exported")
                .because("what Kickserv sends is the adapter's own affair");
    }

    ArchRule portsCheckReturnValues() {
        return classes()
                .that()
                .resideInAPackage(base + ".ports.*")
                .and(describe("answer callers with an Either", SignatureRules::answersWithEither))
                .should()
                .beAnnotatedWith(CheckReturnValue.class)
                .as("ports whose methods return an Either are annotated with CheckReturnValue")
                .because("whoever ignores an Either ignores a failure, and static analysis says so");
    }

    private static boolean answersWithEither(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getMethods().stream()
                        .filter(SignatureRules::isOpen)
                        .filter(method -> !method.getModifiers().contains(STATIC))
                        .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Either.class));
    }

    private ArchRule signaturesHaveOnly(BiPredicate<JavaMember, JavaClass> allowed) {
        return members().that(describe("users see", this::isSeen)).should(new OnlyAllowedTypesCondition(allowed));
    }

    private boolean isSeen(JavaMember member) {
        return isOpen(member)
                && member.getOwner().getModifiers().contains(PUBLIC)
                && exported().test(member.getOwner());
    }

    private static boolean isOpen(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
    }

    private DescribedPredicate<JavaClass> exported() {
        return resideInAnyPackage(base + ".domain..", base + ".ports..", base + ".adapter.*", base + ".fakeserver");
    }

    private boolean isOursOrTheJdks(JavaMember member, JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive()
                || resideInAnyPackage(base + "..", "java..").test(element)
                || isOneOf(VAVR, element)
                || (isFilter(member) && element.isEquivalentTo(Map.class));
    }

    /** Criteria of a filter are one of a kind each, so that a map is what they are. */
    private boolean isFilter(JavaMember member) {
        return member.getOwner().getName().equals(base + ".ports.customer.CustomerFilter");
    }

    private static boolean isOneOf(List<Class<?>> types, JavaClass type) {
        return types.stream().anyMatch(type::isEquivalentTo);
    }
}
