package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Rejects amounts of money that are kept as, come from or become floating-point numbers. */
final class MoneyAsDouble extends ArchCondition<JavaClass> {
    private static final String MONEY = "io.github.kickserv4j.domain.shared.Money";
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> TO_FLOATING = Set.of("doubleValue", "floatValue");
    private static final Set<String> MAKING_MONEY = Set.of("<init>", "of", "parse");

    MoneyAsDouble() {
        super("keep money exact");
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        ClassFile.of(user)
                .floatingVariables()
                .filter(AmountName::isAmount)
                .distinct()
                .map(name -> "Class <" + user.getName() + "> has an amount of money as double or float: <" + name
                        + "> in (" + AllowedDependencies.sourceFile(user) + ":0)")
                .forEach(line -> events.add(SimpleConditionEvent.violated(user, line)));
        user.getCodeUnits().stream()
                .flatMap(MoneyAsDouble::conversions)
                .map(access -> "Money becomes or comes from a floating-point number: " + access.getDescription())
                .forEach(line -> events.add(SimpleConditionEvent.violated(user, line)));
    }

    private static Stream<JavaAccess<?>> conversions(JavaCodeUnit method) {
        boolean usesMoney = usesMoney(method);
        boolean makesMoney = method.getAccessesFromSelf().stream().anyMatch(MoneyAsDouble::makesMoney);
        return method.getAccessesFromSelf().stream()
                .filter(access -> (usesMoney && isToFloating(access.getTarget()))
                        || (makesMoney && isFromFloating(access.getTarget())));
    }

    private static boolean usesMoney(JavaCodeUnit method) {
        return Stream.concat(
                        method.getAllInvolvedRawTypes().stream(),
                        method.getAccessesFromSelf().stream().flatMap(MoneyAsDouble::types))
                .anyMatch(type -> type.getName().equals(MONEY));
    }

    private static Stream<JavaClass> types(JavaAccess<?> access) {
        return Stream.concat(
                Stream.of(access.getTargetOwner()),
                access.getTarget().resolveMember().stream()
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream()));
    }

    private static boolean makesMoney(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals(MONEY) && MAKING_MONEY.contains(access.getName());
    }

    private static boolean isToFloating(AccessTarget target) {
        return target.getOwner().getName().equals("java.math.BigDecimal") && TO_FLOATING.contains(target.getName());
    }

    /** Returns true for {@code BigDecimal.valueOf(double)}, {@code Double.toString(double)} and their like. */
    private static boolean isFromFloating(AccessTarget target) {
        return Set.of("java.math.BigDecimal", "java.lang.String", "java.lang.Double", "java.lang.Float")
                        .contains(target.getOwner().getName())
                && target instanceof CodeUnitAccessTarget method
                && !FLOATING.contains(method.getRawReturnType().getName())
                && (takesFloating(method) || (method.getName().equals("toString") && isFloating(target.getOwner())));
    }

    private static boolean takesFloating(CodeUnitAccessTarget method) {
        return method.getRawParameterTypes().stream().anyMatch(MoneyAsDouble::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getName());
    }
}
