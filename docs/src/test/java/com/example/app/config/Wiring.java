package com.example.app.config;

import com.example.app.business.Welcome;
import io.github.kickserv4j.adapter.http.HttpKickserv;

/** A composition root over HTTP. */
public final class Wiring {
    private Wiring() {}

    static Welcome welcome(HttpKickserv kickserv) {
        return new Welcome(kickserv.customers());
    }
}
