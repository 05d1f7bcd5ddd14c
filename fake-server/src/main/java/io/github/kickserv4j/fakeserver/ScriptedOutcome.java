package io.github.kickserv4j.fakeserver;

/** The scripted outcome of one request: a {@link ScriptedResponse}, or {@linkplain NoResponse none}. */
public sealed interface ScriptedOutcome permits ScriptedResponse, NoResponse {}
