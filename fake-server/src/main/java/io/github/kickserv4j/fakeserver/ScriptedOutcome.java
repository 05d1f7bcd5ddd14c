package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;

/** The scripted outcome of one request: a {@link ScriptedResponse}, or {@linkplain NoResponse none}. */
@ReliesOnNoFact("scripts outcomes")
@SuppressWarnings("exports") // the mark is in the source only
public sealed interface ScriptedOutcome permits ScriptedResponse, NoResponse {}
