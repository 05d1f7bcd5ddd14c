package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** Skips a test that calls an operation for which the adapter lacks a capability. */
final class CapabilityCheck {
    /** The number of creations that no test needs {@link Capability#MANY_RECORDS} for. */
    static final int FEW_RECORDS = 20;

    private final Capabilities capabilities;
    private final AtomicInteger creations = new AtomicInteger();

    CapabilityCheck(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    boolean isNeeded() {
        return !capabilities.lacking().isEmpty();
    }

    /** Returns normally if the adapter has every capability that this call needs; otherwise skips the test. */
    void check(Class<?> port, String method, Object... arguments) {
        int created = method.equals("create") ? creations.incrementAndGet() : creations.get();
        var call = new PortCall(port, method, List.of(arguments), created);
        capabilities
                .lacking()
                .filterKeys(capability -> capability.isNeededBy(call))
                .forEach((capability, reason) -> skip(capability, reason, call));
    }

    private static void skip(Capability capability, String reason, PortCall call) {
        Assumptions.abort(call + " needs " + capability + ", which the adapter lacks: " + reason);
    }
}
