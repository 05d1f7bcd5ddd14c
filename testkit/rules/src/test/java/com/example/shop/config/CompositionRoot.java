package com.example.shop.config;

import com.example.shop.application.CustomerGreeter;
import io.github.kickserv4j.adapter.http.SampleAdapter;
import io.github.kickserv4j.ports.Kickserv;

/** A composition root, the only class that depends on more of this library than domain and ports. */
public final class CompositionRoot {
    static final Class<?> ADAPTER = SampleAdapter.class;

    private CompositionRoot() {}

    static CustomerGreeter greeter(Kickserv kickserv) {
        return new CustomerGreeter(kickserv.customers());
    }
}
