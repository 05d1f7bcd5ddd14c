package io.github.kickserv4j.testkit.broken;

/** The resources of an account, each with a port of its own. */
public enum Resource {
    CUSTOMERS,
    NOTES,
    PAYMENTS,
    JOBS,
    CHARGES,
    OPPORTUNITIES
}
