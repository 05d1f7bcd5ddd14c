package com.example.project.violating.testkit.junit;

import com.example.project.violating.testkit.TestkitUsesAdapter;

/** A part of the testkit that knows another. */
public record JUnitModuleUsesContract(TestkitUsesAdapter other) {}
