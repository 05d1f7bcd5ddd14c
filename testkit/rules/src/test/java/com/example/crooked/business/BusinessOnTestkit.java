package com.example.crooked.business;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.arch.KickservRules;

/** Production code that reaches for what belongs into tests. */
record BusinessOnTestkit(Kickserv kickserv) {
    static final Class<?> TESTKIT = KickservRules.class;
}
