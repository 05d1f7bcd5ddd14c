package com.example.project.violating.adapter.inmemory;

/** An adapter for others to see. */
public record Twin(String state) {}
