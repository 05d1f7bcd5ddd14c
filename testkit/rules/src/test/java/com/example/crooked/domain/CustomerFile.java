package com.example.crooked.domain;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import java.nio.file.Path;

/** Business code that knows where its records lie. */
record CustomerFile(CustomerNumber number, Path file) {}
