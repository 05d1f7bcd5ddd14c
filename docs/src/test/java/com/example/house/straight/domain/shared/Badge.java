package com.example.house.straight.domain.shared;

/** What every feature speaks of. */
public record Badge(long value) {}
