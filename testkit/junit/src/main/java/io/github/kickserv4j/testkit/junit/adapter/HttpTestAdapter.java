package io.github.kickserv4j.testkit.junit.adapter;

import io.github.kickserv4j.testkit.junit.KickservTest;
import io.github.kickserv4j.testkit.junit.spi.AccountSettings;
import io.github.kickserv4j.testkit.junit.spi.TestAccount;
import io.github.kickserv4j.testkit.junit.spi.TestAdapter;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/** The HTTP adapter against a fake server over the twin. It names their types as text, since users may have neither. */
public final class HttpTestAdapter implements TestAdapter {
    private static final Map<String, String> DEPENDENCIES = LinkedHashMap.of(
            "io.github.kickserv4j.adapter.http.HttpKickserv",
            "io.github.kickserv4j:kickserv4j-adapter-http",
            "io.github.kickserv4j.fakeserver.FakeKickserv",
            "io.github.kickserv4j:kickserv4j-fake-server");

    @Override
    public String name() {
        return KickservTest.HTTP;
    }

    @Override
    public Seq<String> missingDependencies() {
        return DEPENDENCIES.filterKeys(name -> type(name).isEmpty()).values().toList();
    }

    @Override
    public Seq<Class<?>> controls() {
        return DEPENDENCIES.keySet().toList().flatMap(HttpTestAdapter::type);
    }

    @Override
    public TestAccount open(AccountSettings settings) {
        Objects.requireNonNull(settings, "settings");
        return HttpTestAccount.open(settings);
    }

    private static Option<Class<?>> type(String name) {
        try {
            return Option.some(Class.forName(name, false, HttpTestAdapter.class.getClassLoader()));
        } catch (ClassNotFoundException missing) {
            return Option.none();
        }
    }
}
