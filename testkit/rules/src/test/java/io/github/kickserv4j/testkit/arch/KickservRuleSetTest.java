package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.RuleLevel.LENIENT;
import static io.github.kickserv4j.testkit.arch.RuleLevel.STANDARD;
import static io.github.kickserv4j.testkit.arch.RuleLevel.STRICT;
import static io.github.kickserv4j.testkit.arch.Samples.MONEY;
import static io.github.kickserv4j.testkit.arch.Samples.SHOP;
import static io.github.kickserv4j.testkit.arch.Samples.WRITES;
import static io.github.kickserv4j.testkit.arch.Samples.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KickservRuleSetTest {
    private static final String SAMPLE = "com.example.violating.writes.ShowsMessage";
    private static final KickservRuleSet ALL = KickservRules.all("com.example.shop");
    private static final KickservRule HEXAGON =
            KickservRules.hexagon("com.example.shop.domain..").dependsOnlyOnPorts();

    @Test
    void levelsShouldEachHaveTheRulesOfTheOnesBefore() {
        List<String> lenient = ids(ALL.level(LENIENT));
        List<String> standard = ids(ALL.level(STANDARD));
        List<String> strict = ids(ALL.level(STRICT).with(HEXAGON));

        assertThat(lenient)
                .containsExactly(
                        "adapters-only-at-composition-root", "no-test-doubles-in-production", "no-money-as-double");
        assertThat(standard)
                .startsWith(lenient.toArray(String[]::new))
                .endsWith("no-lost-failures", "no-blindly-repeated-writes", "uncertain-writes-are-reported")
                .hasSize(6)
                .isEqualTo(ids(ALL));
        assertThat(strict)
                .startsWith(standard.toArray(String[]::new))
                .endsWith("uncertain-writes-are-handled", "no-wire-names", "business-depends-only-on-ports")
                .hasSize(9);
    }

    @Test
    void strictShouldFailWhenThePackagesOfBusinessCodeAreNotNamed() {
        assertThatThrownBy(() -> ALL.level(STRICT).check(SHOP))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KickservRules.hexagon");
        assertThatCode(() -> ALL.level(STRICT)
                        .without("business-depends-only-on-ports", "it is moved in spring")
                        .check(SHOP))
                .doesNotThrowAnyException();
    }

    @Test
    void withShouldReplaceTheRuleOfTheSameId() {
        assertThat(violations(ALL.with(KickservRules.adaptersOnlyIn("com.example.shop.boot..")), SHOP))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("[adapters-only-at-composition-root] "));
    }

    @Test
    void checkShouldFailWithEveryRuleThatIsBroken() {
        assertThatThrownBy(
                        () -> KickservRules.all("com.example.violating.writes").check(WRITES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the STANDARD rules of kickserv4j for com.example.violating.writes are broken")
                .hasMessageContaining("[no-blindly-repeated-writes] ")
                .hasMessageContaining("[uncertain-writes-are-reported] ");
    }

    @Test
    void checkShouldFailWhenThePackageIsMisspelt() {
        assertThatThrownBy(() -> KickservRules.all("com.example.shoop").check(SHOP))
                .hasMessageContaining("[no-lost-failures] The rule failed to check any classes");
    }

    @Test
    void checkShouldLeaveOutOtherPackages() {
        assertThat(violations(KickservRules.all("com.example.violating.wire"), MONEY))
                .noneMatch(line -> line.contains("violating.money"));
        assertThat(violations(KickservRules.all("com.example.violating.mon"), MONEY))
                .allMatch(line -> line.contains("failed to check any classes"));
    }

    @Test
    void withoutShouldSayWhatIsLeftOutAndWhy() {
        KickservRuleSet fewer = ALL.without("no-lost-failures", "see ticket 12");

        assertThat(ids(fewer)).doesNotContain("no-lost-failures").hasSize(5);
        assertThat(fewer.getDescription()).contains("without no-lost-failures (see ticket 12)");
    }

    @Test
    void exceptShouldExcuseTheClassFromThatRuleAlone() {
        KickservRule handled = KickservRules.UNCERTAIN_WRITES_ARE_HANDLED;

        assertThat(violations(handled, WRITES)).anyMatch(line -> line.contains(SAMPLE));
        assertThat(violations(handled.except(SAMPLE, "a person reads it and looks"), WRITES))
                .isNotEmpty()
                .noneMatch(line -> line.contains(SAMPLE));
    }

    @Test
    void descriptionShouldListTheExceptionsWithTheirReasons() {
        KickservRuleSet excepted = ALL.because("we say so").except("no-lost-failures", SAMPLE, "goes away in May");

        assertThat(excepted.getDescription())
                .isEqualTo("the STANDARD rules of kickserv4j for com.example.shop, because we say so, no-lost-failures"
                        + " except " + SAMPLE + " (goes away in May)");
        assertThat(excepted.as("the rules").getDescription())
                .startsWith("the rules, ")
                .endsWith("(goes away in May)");
        assertThat(excepted.rules())
                .filteredOn(rule -> rule.getDescription().endsWith(", except " + SAMPLE + " (goes away in May)"))
                .singleElement()
                .hasToString("no-lost-failures");
    }

    @Test
    void withShouldBringBackARuleThatWasLeftOut() {
        KickservRuleSet complete =
                ALL.without("no-lost-failures", "see ticket 12").with(KickservRules.NO_LOST_FAILURES);

        assertThat(complete.getDescription()).isEqualTo(ALL.getDescription());
    }

    @Test
    void exceptShouldFailWhenItExcusesNothing() {
        KickservRuleSet needless = ALL.except("no-lost-failures", "com.example.shop.domain.Visit", "legacy");

        assertThat(violations(needless, SHOP))
                .singleElement()
                .asString()
                .contains("com.example.shop.domain.Visit> (legacy) excuses no violation");
    }

    @Test
    void filtersShouldBeRefusedWithoutReasonOrForAnUnknownRule() {
        assertThatThrownBy(() -> ALL.except("no-lost-failures", SAMPLE, " ")).hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> ALL.without("no-lost-failures", "")).hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> ALL.without("no-lost-failure", "why"))
                .hasMessageContaining("there is no rule no-lost-failure, but adapters-only-at-composition-root");
        assertThatThrownBy(() -> ALL.except("nothing", SAMPLE, "why")).hasMessageContaining("there is no rule nothing");
    }

    @Test
    void checkShouldFailWhenEverythingIsExcepted() {
        KickservRule rule =
                KickservRules.NO_MONEY_AS_DOUBLE.except("com.example.violating.money.InexactMoney", "it is a sample");

        assertThatThrownBy(() -> rule.check(MONEY)).hasMessageContaining("failed to check any classes");
    }

    private static List<String> ids(KickservRuleSet rules) {
        return rules.rules().stream().map(Object::toString).toList();
    }
}
