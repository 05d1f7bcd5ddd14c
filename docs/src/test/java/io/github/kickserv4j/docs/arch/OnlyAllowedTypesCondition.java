package io.github.kickserv4j.docs.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** That all types in a signature are allowed there, those between angle brackets among them. */
final class OnlyAllowedTypesCondition extends ArchCondition<JavaMember> {
    private final BiPredicate<JavaMember, JavaClass> allowed;

    OnlyAllowedTypesCondition(BiPredicate<JavaMember, JavaClass> allowed) {
        super("show only what is allowed");
        this.allowed = allowed;
    }

    @Override
    public void check(JavaMember member, ConditionEvents events) {
        member.getAllInvolvedRawTypes().stream()
                .filter(type -> !allowed.test(member, type))
                .map(type ->
                        member.getDescription() + " shows " + type.getName() + " " + member.getSourceCodeLocation())
                .forEach(sentence -> events.add(SimpleConditionEvent.violated(member, sentence)));
    }
}
