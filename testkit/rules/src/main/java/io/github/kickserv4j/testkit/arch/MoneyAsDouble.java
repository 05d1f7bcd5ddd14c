package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Rejects amounts of money that are kept as, come from or become floating-point numbers. */
final class MoneyAsDouble extends ArchCondition<JavaClass> {
    MoneyAsDouble() {
        super("keep money exact");
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        ClassFile file = ClassFile.of(user);
        Stream.concat(amounts(user, file), conversions(user, file))
                .forEach(line -> events.add(SimpleConditionEvent.violated(user, line)));
    }

    private static Stream<String> amounts(JavaClass user, ClassFile file) {
        return FloatingVariable.findIn(file.code())
                .filter(variable -> AmountName.isAmount(variable.name()))
                .map(variable -> "An amount of money is a double or float: <" + variable.name() + "> in <"
                        + user.getName() + variable.place() + "> in " + location(user, variable.line()));
    }

    private static Stream<String> conversions(JavaClass user, ClassFile file) {
        return MoneyConversion.findIn(file.code())
                .map(found -> "Money becomes or comes from a floating-point number: Method <" + user.getName() + "."
                        + found.caller() + "()> calls <" + found.callee() + "> in " + location(user, found.line()));
    }

    private static String location(JavaClass user, int line) {
        return "(" + AllowedDependencies.sourceFile(user) + ":" + line + ")";
    }
}
