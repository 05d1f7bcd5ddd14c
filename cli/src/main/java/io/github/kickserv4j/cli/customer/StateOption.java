package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.domain.customer.StateCodes;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;

/** Reads the code of a state or province. */
final class StateOption {
    private StateOption() {}

    /** Returns the code in capitals, or a violation. */
    static Validation<Seq<Violation>, String> parse(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return Validation.cond(
                StateCodes.contains(code),
                () -> code,
                () -> List.of(new Violation(
                        "--state",
                        "must be the two-letter code of a US state or Canadian province; for others use --service-state",
                        typed)));
    }
}
