package com.example.app.business;

import io.github.kickserv4j.ports.customer.CustomerRepository;

/** Business code on a port. */
public record Welcome(CustomerRepository customers) {}
