package com.example.project.violating.cli;

import com.example.project.violating.testkit.TestkitUsesAdapter;

/** Production code on top of test code. */
public record CliUsesTestkit(TestkitUsesAdapter testkit) {}
