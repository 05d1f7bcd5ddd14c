package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * A condition on the classes that meet a predicate. It reads events rather than results of ArchUnit, so that no setting of
 * ArchUnit hides a violation or lets an empty selection pass.
 */
record RuleCheck(DescribedPredicate<JavaClass> that, ArchCondition<JavaClass> should) {

    /**
     * Returns the violations, in order.
     *
     * @throws AssertionError if there is nothing to check
     */
    List<String> violations(Iterable<JavaClass> classes, Predicate<JavaClass> included) {
        List<JavaClass> checked = select(classes, included);
        if (checked.isEmpty()) {
            throw new AssertionError("The rule failed to check any classes: none of the imported ones "
                    + that.getDescription() + ". Are the packages right, and are the classes imported?");
        }
        return check(checked);
    }

    List<String> violationsIfAny(Iterable<JavaClass> classes, Predicate<JavaClass> included) {
        return check(select(classes, included));
    }

    private List<JavaClass> select(Iterable<JavaClass> classes, Predicate<JavaClass> included) {
        return StreamSupport.stream(classes.spliterator(), false)
                .filter(included)
                .filter(that)
                .toList();
    }

    private List<String> check(List<JavaClass> checked) {
        ConditionEvents events = ConditionEvents.Factory.create();
        should.init(checked);
        checked.forEach(type -> should.check(type, events));
        should.finish(events);
        return events.getViolating().stream()
                .flatMap(event -> event.getDescriptionLines().stream())
                .sorted()
                .toList();
    }
}
