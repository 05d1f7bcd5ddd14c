package com.example.rules;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kickserv4j.testkit.arch.KickservRules;
import io.github.kickserv4j.testkit.arch.RuleLevel;

/** The example application with ArchUnit's own tests: all rules at once, and single ones. */
@AnalyzeClasses(packages = "com.example.shop")
class ShopArchitectureTest {
    @ArchTest
    static final ArchRule KICKSERV = KickservRules.all("com.example.shop")
            .level(RuleLevel.STRICT)
            .with(KickservRules.hexagon("com.example.shop.domain..", "com.example.shop.application..")
                    .dependsOnlyOnPorts());

    @ArchTest
    static final ArchRule NO_LOST_FAILURES = KickservRules.NO_LOST_FAILURES;
}
