package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.Priority;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The rules for one application, immutable. As one {@link ArchRule}, it reports the violations of all its rules; {@link #rules} are
 * the single ones, for a test each.
 *
 * <p>The composition root is every package that is named {@code config}, with those below, unless {@link #with} brings other
 * {@link KickservRules#adaptersOnlyIn}. At {@link RuleLevel#STRICT} the packages of business code have to be named:
 * {@code with(KickservRules.hexagon("com.acme.domain..").dependsOnlyOnPorts())}.
 */
public final class KickservRuleSet implements ArchRule {
    private final ApplicationPackages packages;
    private final RuleLevel level;
    private final RuleSelection selection;
    private final UnaryOperator<String> description;

    private KickservRuleSet(
            ApplicationPackages packages, RuleLevel level, RuleSelection selection, UnaryOperator<String> description) {
        this.packages = packages;
        this.level = level;
        this.selection = selection;
        this.description = description;
    }

    static KickservRuleSet of(List<String> packages) {
        return new KickservRuleSet(
                new ApplicationPackages(packages), RuleLevel.STANDARD, RuleSelection.DEFAULT, UnaryOperator.identity());
    }

    /** Returns the rules of another level. */
    public KickservRuleSet level(RuleLevel other) {
        Objects.requireNonNull(other, "other");
        return new KickservRuleSet(packages, other, selection, description);
    }

    /** Returns these rules with another one, whatever its level; it replaces the one of the same id. */
    public KickservRuleSet with(KickservRule rule) {
        Objects.requireNonNull(rule, "rule");
        return select(selection.with(rule));
    }

    /**
     * Returns these rules without one of them.
     *
     * @throws IllegalArgumentException if there is no rule of this id, or the reason is blank
     */
    public KickservRuleSet without(String id, String reason) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        return select(selection.without(id, reason));
    }

    /**
     * Returns these rules with an exception from one of them, for a class and those nested in it; see {@link KickservRule#except}.
     *
     * @throws IllegalArgumentException if there is no rule of this id, or the reason is blank
     */
    public KickservRuleSet except(String id, String typeName, String reason) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(typeName, "typeName");
        Objects.requireNonNull(reason, "reason");
        return select(selection.change(id, rule -> rule.except(typeName, reason)));
    }

    /** Returns these rules with a baseline in a directory, such as {@code src/test/architecture}; see {@link Baseline}. */
    public KickservRuleSet baseline(Path directory) {
        Objects.requireNonNull(directory, "directory");
        return baseline(Baseline.in(directory));
    }

    KickservRuleSet baseline(Baseline accepted) {
        return select(selection.changeAll(rule -> rule.baseline(accepted)));
    }

    /**
     * Returns the rules of this level, each for the packages of this application.
     *
     * @throws IllegalStateException if no rule is left; and at {@link RuleLevel#STRICT}, if the packages of business code are
     *     not named
     */
    public List<ArchRule> rules() {
        return selection.at(level).stream()
                .<ArchRule>map(rule -> rule.on(packages))
                .toList();
    }

    @Override
    public void check(JavaClasses classes) {
        Objects.requireNonNull(classes, "classes");
        List<String> violations = violations(classes);
        if (!violations.isEmpty()) {
            throw new AssertionError(getDescription() + " are broken (" + violations.size() + " times)\n"
                    + String.join("\n", violations));
        }
    }

    @Override
    public EvaluationResult evaluate(JavaClasses classes) {
        Objects.requireNonNull(classes, "classes");
        ConditionEvents events = ConditionEvents.Factory.create();
        violations(classes).forEach(line -> events.add(SimpleConditionEvent.violated(this, line)));
        return new EvaluationResult(this, events, Priority.MEDIUM);
    }

    private List<String> violations(JavaClasses classes) {
        return rules().stream()
                .map(KickservRule.class::cast)
                .flatMap(rule -> violations(rule, classes))
                .toList();
    }

    private static Stream<String> violations(KickservRule rule, JavaClasses classes) {
        try {
            return rule.violations(classes).stream().map(line -> "[" + rule.id() + "] " + line);
        } catch (AssertionError nothingChecked) {
            return Stream.of("[" + rule.id() + "] " + nothingChecked.getMessage());
        }
    }

    private KickservRuleSet select(RuleSelection other) {
        return new KickservRuleSet(packages, level, other, description);
    }

    /** Returns these rules under another name, to which the description adds the exceptions. */
    @Override
    public KickservRuleSet as(String newDescription) {
        Objects.requireNonNull(newDescription, "newDescription");
        return new KickservRuleSet(packages, level, selection, replaced -> newDescription);
    }

    /** Returns these rules with a reason, which the description has between the name and the exceptions. */
    @Override
    public KickservRuleSet because(String reason) {
        Objects.requireNonNull(reason, "reason");
        return new KickservRuleSet(packages, level, selection, text -> description.apply(text) + ", because " + reason);
    }

    /**
     * Returns these rules, each of which fails when there is nothing to check.
     *
     * @throws IllegalArgumentException if they should pass then
     */
    @Override
    public KickservRuleSet allowEmptyShould(boolean allowEmptyShould) {
        if (allowEmptyShould) {
            throw new IllegalArgumentException("rules that check nothing must not pass");
        }
        return this;
    }

    /** Returns the name of these rules, with the rules that are left out and the exceptions, and the reasons of both. */
    @Override
    public String getDescription() {
        return description.apply("the " + level + " rules of kickserv4j for " + packages) + selection.omitted();
    }

    @Override
    public String toString() {
        return getDescription();
    }
}
