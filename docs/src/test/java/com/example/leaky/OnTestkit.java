package com.example.leaky;

import io.github.kickserv4j.testkit.arch.Hexagon;

/** Business code on the testkit. */
record OnTestkit(Hexagon leak) {}
