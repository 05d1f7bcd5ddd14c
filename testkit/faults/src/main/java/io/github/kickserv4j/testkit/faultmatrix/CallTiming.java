package io.github.kickserv4j.testkit.faultmatrix;

/** When a call was over, so told that two runs tell the same. */
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
