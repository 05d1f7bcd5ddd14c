package io.github.kickserv4j.testkit.sample;

/** A server for tests. */
public final class SampleServer {}
