package com.example.rules;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kickserv4j.testkit.arch.KickservRules;

/** An application that breaks the rules; no test by its name. */
@AnalyzeClasses(packages = "com.example.violating")
class ViolatingArchitecture {
    @ArchTest
    static final ArchRule KICKSERV = KickservRules.all("com.example.violating");

    @ArchTest
    static final ArchRule NO_MONEY_AS_DOUBLE = KickservRules.NO_MONEY_AS_DOUBLE;

    @ArchTest
    static final ArchRule MISSPELT = KickservRules.all("com.example.violatng");
}
