package com.example.project.violating.testkit.assertj;

import com.example.project.violating.testkit.TestkitUsesAdapter;

/** Assertions that know another part of the testkit. */
public record AssertionUsesContract(TestkitUsesAdapter other) {}
