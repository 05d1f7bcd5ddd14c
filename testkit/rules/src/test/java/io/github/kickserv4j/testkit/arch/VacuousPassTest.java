package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.Samples.SHOP;
import static io.github.kickserv4j.testkit.arch.Samples.classesIn;
import static io.github.kickserv4j.testkit.arch.Samples.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No configuration lets a rule pass that has checked nothing, or less than it should. */
class VacuousPassTest {
    private static final JavaClasses HIDDEN_BY_PATTERN = classesIn("com.example.violating.ignored");

    static Stream<ArchRule> rules() {
        return Stream.concat(KickservRulesTest.ALL.stream(), Stream.of(KickservRules.all("com.example.shop")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void checkShouldFailWhenNothingIsImported(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(classesIn("com.example.nothing")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void checkShouldFailWhenThePortsCannotBeRead(ArchRule rule) {
        ArchConfiguration.withThreadLocalScope(settings -> {
            settings.setResolveMissingDependenciesFromClassPath(false);
            assertThatThrownBy(() -> rule.check(classesIn("com.example.shop")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("The rules cannot read ")
                    .hasMessageContaining("io.github.kickserv4j.ports.customer.CustomerRepository");
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesShouldRefuseToPassWithoutClasses(ArchRule rule) {
        assertThatThrownBy(() -> rule.allowEmptyShould(true)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rule.allowEmptyShould(false)).isSameAs(rule);
    }

    @Test
    void checkShouldFailWhenPatternsOfArchUnitHideTheViolations() {
        assertThat(violations(KickservRules.NO_MONEY_AS_DOUBLE, HIDDEN_BY_PATTERN))
                .isEmpty();
        assertThatThrownBy(() -> KickservRules.NO_MONEY_AS_DOUBLE.check(HIDDEN_BY_PATTERN))
                .hasMessageContaining("IgnoredByPattern");
        assertThatThrownBy(
                        () -> KickservRules.all("com.example.violating.ignored").check(HIDDEN_BY_PATTERN))
                .hasMessageContaining("IgnoredByPattern");
    }

    @Test
    void checkShouldPassWhenTheApplicationIsImported() {
        KickservRules.all("com.example.shop").check(SHOP);
    }

    @Test
    void checkShouldFailWhenOneOfThePackagesHasNoClass() {
        KickservRuleSet rules = KickservRules.all("com.example.shop", "com.example.shoq");

        assertThatThrownBy(() -> rules.check(SHOP))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes in com.example.shoq.");
        assertThat(rules.rules()).allSatisfy(rule -> assertThatThrownBy(() -> rule.check(SHOP))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes in com.example.shoq."));
    }

    @Test
    void checkShouldFailWhenNoRuleIsLeft() {
        KickservRuleSet rules = KickservRules.all("com.example.shop")
                .level(RuleLevel.LENIENT)
                .without("adapters-only-at-composition-root", "old")
                .without("no-test-doubles-in-production", "old")
                .without("no-money-as-double", "old");

        assertThatThrownBy(() -> rules.check(SHOP)).hasMessageContaining("no rule left at the level LENIENT");
        assertThatThrownBy(rules::rules).isInstanceOf(IllegalStateException.class);
        rules.with(KickservRules.NO_LOST_FAILURES).check(SHOP);
    }

    @Test
    void checkShouldAcceptPackagesWithTheDotsOfArchUnit() {
        KickservRules.all("com.example.shop..").check(SHOP);
    }
}
