package com.example.project.violating.adapter.http;

/** A wire type that everybody can see. */
public record PersonWire(long id) {}
