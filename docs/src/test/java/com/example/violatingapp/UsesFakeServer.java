package com.example.violatingapp;

import io.github.kickserv4j.fakeserver.FakeKickserv;

/** Business code on the fake server. */
record UsesFakeServer(FakeKickserv leak) {}
