package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachedAddressesTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final AtomicReference<Object> cached = new AtomicReference<>("old");
    private final CachedAddresses addresses = of("app.kickserv.com");

    private CachedAddresses of(String host) {
        return new CachedAddresses(
                host,
                () -> {
                    if (cached.get() == null) {
                        throw new UnknownHostException(host);
                    }
                    return cached.get();
                },
                Duration.ofSeconds(30),
                nanos::get);
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]"})
    void areCachedShouldBeTrueWhenTheHostIsAnAddress(String host) {
        assertThat(of(host).areCached()).isTrue();
    }

    @Test
    void areCachedShouldBeFalseWhenTheAgeOfTheEntryIsUnknown() {
        assertThat(addresses.areCached()).isFalse();
        addresses.lookUp();
        assertThat(addresses.areCached()).isFalse();
        pass(31);
        addresses.lookUp();
        assertThat(addresses.areCached()).isFalse();
    }

    @Test
    void areCachedShouldBeTrueUntilTheEntryMayEndWhenTheEntryIsNew() {
        addresses.lookUp();
        pass(10);
        addresses.lookUp();
        pass(5);
        cached.set("new");
        addresses.lookUp();

        assertThat(addresses.areCached()).isTrue();
        pass(23);
        assertThat(addresses.areCached()).isTrue();
        pass(1);
        assertThat(addresses.areCached())
                .as("29 seconds after the lookup before")
                .isFalse();
    }

    @Test
    void areCachedShouldBeFalseWhenTheNewEntryMayBeOldAlready() {
        addresses.lookUp();
        pass(40);
        cached.set("new");
        addresses.lookUp();

        assertThat(addresses.areCached()).isFalse();
    }

    @Test
    void areCachedShouldBeFalseWhenTheHostIsUnknown() {
        addresses.lookUp();
        cached.set(null);
        addresses.lookUp();
        assertThat(addresses.areCached()).isFalse();
        cached.set("old");
        addresses.lookUp();
        assertThat(addresses.areCached()).isFalse();
        assertThat(CachedAddresses.unknown().areCached()).isFalse();
    }

    @Test
    void cacheOfTheJdkShouldReturnTheSameObjectWhileAnEntryLives() throws UnknownHostException {
        assertThat(java.net.InetAddress.getByName("localhost")).isSameAs(java.net.InetAddress.getByName("localhost"));
    }
}
