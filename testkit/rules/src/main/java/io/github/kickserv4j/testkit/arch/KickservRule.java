package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.Priority;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule with an id, a level and a reason, immutable. It never passes without having checked something: no setting of ArchUnit changes
 * that, neither {@code archRule.failOnEmptyShould} nor {@code archunit_ignore_patterns.txt} nor {@code freeze.refreeze}, as far
 * as {@link #check} is concerned.
 */
public final class KickservRule implements ArchRule {
    private final RuleDescription description;
    private final List<RuleCheck> checks;
    private final List<RuleException> exceptions;
    private final Optional<Baseline> baseline;
    private final UnaryOperator<JavaClasses> scope;

    KickservRule(RuleDescription description, List<RuleCheck> checks) {
        this(description, checks, List.of(), Optional.empty(), UnaryOperator.identity());
    }

    private KickservRule(
            RuleDescription description,
            List<RuleCheck> checks,
            List<RuleException> exceptions,
            Optional<Baseline> baseline,
            UnaryOperator<JavaClasses> scope) {
        this.description = description;
        this.checks = checks;
        this.exceptions = exceptions;
        this.baseline = baseline;
        this.scope = scope;
    }

    /** Returns this rule for some of the classes that it will be given. */
    KickservRule on(UnaryOperator<JavaClasses> selected) {
        return new KickservRule(description, checks, exceptions, baseline, selected);
    }

    /** Returns the name of the rule, such as {@code no-lost-failures}. */
    public String id() {
        return description.id();
    }

    /** Returns the lowest level that has this rule. */
    public RuleLevel level() {
        return description.level();
    }

    /** Returns what goes wrong where the rule is broken. */
    public String reason() {
        return description.reason();
    }

    /**
     * Returns this rule with an exception for a class and those nested in it. If the class keeps the rule, the rule fails, because
     * then the exception is needless.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public KickservRule except(String typeName, String reason) {
        Objects.requireNonNull(typeName, "typeName");
        Objects.requireNonNull(reason, "reason");
        List<RuleException> more = Stream.concat(exceptions.stream(), Stream.of(new RuleException(typeName, reason)))
                .toList();
        return new KickservRule(description, checks, more, baseline, scope);
    }

    /** Returns this rule with a baseline, whose violations it accepts. */
    public KickservRule baseline(Baseline accepted) {
        Objects.requireNonNull(accepted, "accepted");
        return new KickservRule(description, checks, exceptions, Optional.of(accepted), scope);
    }

    @Override
    public void check(JavaClasses classes) {
        Objects.requireNonNull(classes, "classes");
        List<String> violations = violations(classes);
        if (!violations.isEmpty()) {
            throw new AssertionError("Rule " + id() + " is broken (" + violations.size() + " times): "
                    + getDescription() + "\n" + String.join("\n", violations));
        }
    }

    @Override
    public EvaluationResult evaluate(JavaClasses classes) {
        Objects.requireNonNull(classes, "classes");
        ConditionEvents events = ConditionEvents.Factory.create();
        violations(classes).forEach(line -> events.add(SimpleConditionEvent.violated(this, line)));
        return new EvaluationResult(this, events, Priority.MEDIUM);
    }

    List<String> violations(JavaClasses imported) {
        JavaClasses classes = scope.apply(imported);
        ResolvedClassPath.require(classes);
        List<String> found = Stream.concat(
                        checks.stream().flatMap(check -> check.violations(classes, type -> !isExcepted(type)).stream()),
                        exceptions.stream()
                                .filter(each -> excusesNothing(each, classes))
                                .map(RuleException::needless))
                .toList();
        return baseline.map(accepted -> accepted.compare(id(), found)).orElse(found);
    }

    private boolean isExcepted(JavaClass type) {
        return exceptions.stream().anyMatch(each -> each.covers(type));
    }

    private boolean excusesNothing(RuleException exception, JavaClasses classes) {
        return checks.stream().allMatch(check -> check.violationsIfAny(classes, exception::covers)
                .isEmpty());
    }

    @Override
    public KickservRule as(String newDescription) {
        Objects.requireNonNull(newDescription, "newDescription");
        return new KickservRule(description.withSentence(newDescription), checks, exceptions, baseline, scope);
    }

    @Override
    public KickservRule because(String newReason) {
        Objects.requireNonNull(newReason, "newReason");
        return new KickservRule(description.withReason(newReason), checks, exceptions, baseline, scope);
    }

    /**
     * Returns this rule, which fails when there is nothing to check.
     *
     * @throws IllegalArgumentException if it should pass then
     */
    @Override
    public KickservRule allowEmptyShould(boolean allowEmptyShould) {
        if (allowEmptyShould) {
            throw new IllegalArgumentException("a rule that checks nothing must not pass: " + id());
        }
        return this;
    }

    /** Returns what the rule says and why, with its exceptions and their reasons. */
    @Override
    public String getDescription() {
        return description.sentence() + ", because " + reason()
                + exceptions.stream().map(each -> ", except " + each).collect(Collectors.joining());
    }

    /** Returns the exceptions with their reasons. */
    Stream<RuleException> exceptions() {
        return exceptions.stream();
    }

    @Override
    public String toString() {
        return id();
    }
}
