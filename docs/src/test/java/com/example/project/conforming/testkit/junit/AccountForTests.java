package com.example.project.conforming.testkit.junit;

import com.example.project.conforming.adapter.inmemory.InMemoryPeople;

/** An account for tests on an adapter. */
public record AccountForTests(InMemoryPeople people) {}
