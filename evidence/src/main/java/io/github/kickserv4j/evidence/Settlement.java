package io.github.kickserv4j.evidence;

/** The means by which a {@link Question} to a live account is settled. */
public enum Settlement {
    /** A GET request, which changes nothing, to an account with usual records. */
    READ,

    /** A request that writes, or that reads what was written before. */
    WRITE,

    /** Kickserv's support. No account shows it, or finding out would disturb others. */
    SUPPORT
}
