package io.github.kickserv4j.adapter.http;

/** An adapter, for a composition root to use. */
public final class SampleAdapter {}
