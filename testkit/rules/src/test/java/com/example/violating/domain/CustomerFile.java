package com.example.violating.domain;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import java.nio.file.Path;

/** Business code that depends on files. */
record CustomerFile(CustomerNumber number, Path file) {}
