package com.example.project.conforming.testkit.assertj;

import com.example.project.conforming.fakeserver.Fake;

/** Asserts what a server received. */
public record FakeAssert(Fake actual) {}
