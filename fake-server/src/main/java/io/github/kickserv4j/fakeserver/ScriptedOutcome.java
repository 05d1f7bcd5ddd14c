package io.github.kickserv4j.fakeserver;

/** What becomes of one request instead of the usual: it gets a {@link ScriptedResponse}, or {@linkplain NoResponse none}. */
public sealed interface ScriptedOutcome permits ScriptedResponse, NoResponse {}
