package io.github.kickserv4j.ports;

import io.github.kickserv4j.ports.customer.CustomerRepository;

/** One account at Kickserv. Safe for use by many threads at once. */
public interface Kickserv {
    CustomerRepository customers();
}
