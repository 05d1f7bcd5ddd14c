package com.example.house.crooked.cli;

import com.example.house.crooked.testkit.TestkitSeesAnAdapter;

/** Production code on top of test code. */
public record SeesTheTestkit(TestkitSeesAnAdapter testkit) {}
