package com.example.project.conforming.domain.shared;

/** What every feature speaks of. */
public record Badge(long value) {}
