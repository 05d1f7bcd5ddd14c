package com.example.project.conforming.evidence;

/** A fact that depends on nothing. */
public record Fact(String id) {}
