package com.example.violatingapp;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;

/** Business code on the twin. */
record UsesTwin(InMemoryKickserv leak) {}
