package com.example.house.crooked.cli;

import com.example.house.crooked.testkit.TestkitUsesAdapter;

/** Production code on top of test code. */
public record CliUsesTestkit(TestkitUsesAdapter testkit) {}
