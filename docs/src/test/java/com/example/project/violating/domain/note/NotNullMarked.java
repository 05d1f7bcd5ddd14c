package com.example.project.violating.domain.note;

/** Its package does not say what null means. */
public record NotNullMarked(String text) {}
