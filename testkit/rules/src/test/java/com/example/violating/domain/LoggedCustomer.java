package com.example.violating.domain;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import org.slf4j.Logger;

/** Business code that uses a framework, which the application may allow. */
record LoggedCustomer(CustomerNumber number, Logger log) {}
