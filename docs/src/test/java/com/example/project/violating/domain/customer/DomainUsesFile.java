package com.example.project.violating.domain.customer;

import java.nio.file.Path;

/** A domain that does I/O. */
public record DomainUsesFile(Path file) {}
