package io.github.kickserv4j.adapter.http.transport;

import io.vavr.control.Try;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether the JDK certainly has the addresses of a host in its cache. Otherwise a request begins with a lookup, during which
 * its thread cannot be interrupted. The cache does not show the age of its entries, but returns the same object as long as an entry
 * lives (observed on 17 and 25). When it returns another, that is younger than the previous lookup.
 */
final class CachedAddresses {
    private static final String ADDRESS = "\\[.*]|[0-9]{1,3}(\\.[0-9]{1,3}){3}";
    private static final String SECONDS_CACHED = "networkaddress.cache.ttl";
    private static final int DEFAULT_SECONDS = 30;
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final Resolver resolver;
    private final LongSupplier nanos;
    private final boolean isAddress;
    private final long cachedNanos;
    private @Nullable Object previous;
    private long previousLookup;
    private volatile long cachedUntil;

    /** Looks up the host, or takes its address from the cache. */
    @FunctionalInterface
    interface Resolver {
        Object resolve() throws Exception;
    }

    CachedAddresses(String host, Resolver resolver, Duration cached, LongSupplier nanos) {
        this.resolver = resolver;
        this.nanos = nanos;
        this.isAddress = host.matches(ADDRESS);
        this.cachedNanos = cached.minus(MARGIN).toNanos();
        this.cachedUntil = nanos.getAsLong();
    }

    /** Returns the knowledge about a host of this name, or with this address. */
    static CachedAddresses of(String host) {
        return new CachedAddresses(host, () -> InetAddress.getByName(host), cached(), System::nanoTime);
    }

    /** Returns the knowledge about hosts whose names are not known. */
    static CachedAddresses unknown() {
        return new CachedAddresses(
                "",
                () -> {
                    throw new UnknownHostException();
                },
                Duration.ZERO,
                System::nanoTime);
    }

    /** Returns the time for which an entry is in the cache at least, by the security property of the JDK. */
    private static Duration cached() {
        int seconds = Try.of(() -> Integer.parseInt(Security.getProperty(SECONDS_CACHED)))
                .getOrElse(() -> Integer.getInteger("sun.net.inetaddr.ttl", DEFAULT_SECONDS));
        return Duration.ofSeconds(seconds < 0 ? DEFAULT_SECONDS : Math.min(seconds, DEFAULT_SECONDS));
    }

    /** Returns whether no lookup is necessary, certainly. */
    boolean areCached() {
        return isAddress || cachedUntil - nanos.getAsLong() > 0;
    }

    /** Looks up the addresses, unless they are cached. Takes its time. */
    synchronized void lookUp() {
        long now = nanos.getAsLong();
        Object found = Try.of(resolver::resolve).getOrNull();
        if (previous != null && found != null && found != previous) {
            cachedUntil = previousLookup + cachedNanos;
        }
        previous = found;
        previousLookup = now;
    }
}
