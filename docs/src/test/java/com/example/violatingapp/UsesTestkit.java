package com.example.violatingapp;

import io.github.kickserv4j.testkit.arch.HexagonRules;

/** Business code on the testkit. */
record UsesTestkit(HexagonRules leak) {}
