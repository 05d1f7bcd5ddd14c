package com.example.shop.config;

import com.example.shop.application.Welcome;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.arch.KickservRules;

/** A composition root, the one place that knows more of this library than domain and ports. */
public final class Composition {
    static final Class<?> MORE = KickservRules.class;

    private Composition() {}

    static Welcome welcome(Kickserv kickserv) {
        return new Welcome(kickserv.customers());
    }
}
