package com.example.violatingapp;

import io.github.kickserv4j.adapter.http.HttpKickserv;

/** Business code on the HTTP adapter. */
record UsesHttp(HttpKickserv leak) {}
