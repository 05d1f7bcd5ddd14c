package com.example.house.crooked.domain.customer;

import java.nio.file.Path;

/** A domain that does I/O. */
public record DomainUsesFile(Path file) {}
