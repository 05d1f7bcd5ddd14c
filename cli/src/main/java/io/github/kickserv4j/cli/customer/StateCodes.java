package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Validation;
import java.util.Locale;

/** The two-letter codes of the postal services of the United States and of Canada. */
final class StateCodes {
    private static final Set<String> STATES = HashSet.of(
            ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
                            + " OR PA RI SC SD TN TX UT VT VA WA WV WI WY")
                    .split(" "));
    private static final Set<String> TERRITORIES_AND_FORCES = HashSet.of("AS GU MP PR VI FM MH PW AA AE AP".split(" "));
    private static final Set<String> PROVINCES = HashSet.of("AB BC MB NB NL NS NT NU ON PE QC SK YT".split(" "));
    private static final Set<String> ALL = STATES.union(TERRITORIES_AND_FORCES).union(PROVINCES);

    private StateCodes() {}

    /** Returns the code in capitals, or a violation. */
    static Validation<Seq<Violation>, String> parseState(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return Validation.cond(
                ALL.contains(code),
                () -> code,
                () -> List.of(new Violation(
                        "--state",
                        "must be the two-letter code of a US state or Canadian province; for others use --service-state",
                        typed)));
    }
}
