/** Generators of usual and of hostile data for jqwik. */
module io.github.kickserv4j.testkit.jqwik {
    requires transitive io.github.kickserv4j.testkit.fixtures;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;

    exports io.github.kickserv4j.testkit.jqwik;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.kickserv4j.testkit.jqwik.RecordProvider,
            io.github.kickserv4j.testkit.jqwik.HostileValueProvider;
}
