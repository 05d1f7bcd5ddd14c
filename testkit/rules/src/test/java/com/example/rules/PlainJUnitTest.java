package com.example.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kickserv4j.testkit.arch.KickservRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example application with plain JUnit: all rules in one test, and a test for each. */
class PlainJUnitTest {
    private static final JavaClasses SHOP = new ClassFileImporter().importPackages("com.example.shop");

    static List<ArchRule> rules() {
        return KickservRules.all("com.example.shop").rules();
    }

    @Test
    void shopShouldKeepAllRules() {
        KickservRules.all("com.example.shop").check(SHOP);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shopShouldKeepEachRule(ArchRule rule) {
        rule.check(SHOP);
    }
}
