package io.github.kickserv4j.testkit.faultmatrix;

/** Describes when a call ended, in words that are the same for two runs. */
public enum CallTiming {
    AT_ONCE("at once"),
    WITHIN_LIMIT("within"),
    AT_DEADLINE("at the deadline");

    private final String words;

    CallTiming(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
