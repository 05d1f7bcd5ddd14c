package com.example.project.conforming.adapter.http.customer;

import java.time.Instant;

/** A wire type below the package that is exported. */
public record PersonWire(long id, Instant at) {}
