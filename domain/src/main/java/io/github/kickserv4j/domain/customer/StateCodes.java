package io.github.kickserv4j.domain.customer;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Objects;

/** The two-letter codes of the postal services of the United States and of Canada. */
public final class StateCodes {
    private static final Set<String> STATES = HashSet.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
                            + " OR PA RI SC SD TN TX UT VT VA WA WV WI WY")
                    .split(" "));
    private static final Set<String> TERRITORIES_AND_FORCES = HashSet.of("AS GU MP PR VI FM MH PW AA AE AP".split(" "));
    private static final Set<String> PROVINCES = HashSet.of("AB BC MB NB NL NS NT NU ON PE QC SK YT".split(" "));
    private static final Set<String> ALL = STATES.union(TERRITORIES_AND_FORCES).union(PROVINCES);

    private StateCodes() {}

    /** Returns whether {@code text} is one of the codes, in capitals. */
    public static boolean contains(String text) {
        Objects.requireNonNull(text, "text");
        return ALL.contains(text);
    }
}
