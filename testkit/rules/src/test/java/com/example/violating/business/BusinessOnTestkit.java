package com.example.violating.business;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.arch.KickservRules;

/** Production code that uses the testkit. */
record BusinessOnTestkit(Kickserv kickserv) {
    static final Class<?> TESTKIT = KickservRules.class;
}
