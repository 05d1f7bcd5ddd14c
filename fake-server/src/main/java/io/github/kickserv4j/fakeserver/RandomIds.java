package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Returns ids that differ from one another. They protect nothing, so a secure source, which takes long to load, is not needed. */
@ReliesOnNoFact("makes ids up")
final class RandomIds {
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private RandomIds() {}

    /** Returns a UUID of version 4. */
    static String uuid() {
        var random = ThreadLocalRandom.current();
        return new UUID((random.nextLong() & ~0xf000L) | VERSION_4, (random.nextLong() >>> 2) | VARIANT).toString();
    }

    /** Returns 32 hexadecimal digits. */
    static String hex() {
        return uuid().replace("-", "");
    }
}
