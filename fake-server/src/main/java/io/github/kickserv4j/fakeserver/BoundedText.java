package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOnNoFact;

/**
 * A text that is kept.
 *
 * @param cut true if it is only the beginning of what there was
 */
@ReliesOnNoFact("shows requests")
record BoundedText(String text, boolean cut) {
    static final int LONGEST = 1 << 16;

    /** Returns {@code whole}, or its first 65,536 characters. */
    static BoundedText of(String whole) {
        return whole.length() > LONGEST
                ? new BoundedText(whole.substring(0, LONGEST), true)
                : new BoundedText(whole, false);
    }
}
