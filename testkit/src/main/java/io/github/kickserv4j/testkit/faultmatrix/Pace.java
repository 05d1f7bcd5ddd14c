package io.github.kickserv4j.testkit.faultmatrix;

/** When a call was over, so told that two runs tell the same. */
public enum Pace {
    AT_ONCE("at once"),
    WITHIN("within"),
    AT_THE_DEADLINE("at the deadline");

    private final String words;

    Pace(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
