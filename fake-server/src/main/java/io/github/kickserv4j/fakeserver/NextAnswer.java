package io.github.kickserv4j.fakeserver;

/** What becomes of one request instead of the usual: it gets a {@link CannedAnswer}, or {@linkplain NoAnswer none}. */
public sealed interface NextAnswer permits CannedAnswer, NoAnswer {}
