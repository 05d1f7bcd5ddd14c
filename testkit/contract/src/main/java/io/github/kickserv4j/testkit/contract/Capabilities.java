package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/** The capabilities of an adapter: all of them, except those that it lacks for a reason. */
public final class Capabilities {
    private static final Capabilities ALL = new Capabilities(LinkedHashMap.empty());

    private final Map<Capability, String> lacking;

    private Capabilities(Map<Capability, String> lacking) {
        this.lacking = lacking;
    }

    /** Returns all capabilities. */
    public static Capabilities all() {
        return ALL;
    }

    /**
     * Returns these capabilities without another one.
     *
     * @param reason a reason that skipped tests and reports show
     * @throws IllegalArgumentException if the reason is blank
     */
    public Capabilities without(Capability capability, String reason) {
        Objects.requireNonNull(capability, "capability");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is required for lacking " + capability);
        }
        return new Capabilities(lacking.put(capability, reason));
    }

    /** Returns the lacking capabilities with their reasons, in the order of declaration. */
    public Map<Capability, String> lacking() {
        return lacking;
    }

    @Override
    public String toString() {
        return "all capabilities"
                + (lacking.isEmpty() ? "" : " without " + lacking.keySet().mkString(", "));
    }
}
