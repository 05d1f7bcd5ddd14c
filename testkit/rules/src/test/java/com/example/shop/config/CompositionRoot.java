package com.example.shop.config;

import com.example.shop.application.CustomerGreeter;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.arch.KickservRules;

/** A composition root, the only class that depends on more of this library than domain and ports. */
public final class CompositionRoot {
    static final Class<?> TESTKIT = KickservRules.class;

    private CompositionRoot() {}

    static CustomerGreeter greeter(Kickserv kickserv) {
        return new CustomerGreeter(kickserv.customers());
    }
}
