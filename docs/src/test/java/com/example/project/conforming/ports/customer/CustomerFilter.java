package com.example.project.conforming.ports.customer;

import io.vavr.collection.Map;

/** The one class that may show a map. */
public record CustomerFilter(Map<String, Object> exact) {}
