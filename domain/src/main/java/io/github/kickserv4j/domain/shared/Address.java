package io.github.kickserv4j.domain.shared;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * A postal address in Kickserv's parts, each absent when Kickserv has nothing or an empty text there (recorded).
 *
 * @param line1 house and street; Kickserv's {@code …_address}
 * @param line2 suite, unit; Kickserv's {@code …_address_2}
 * @param city the town
 * @param state free text, usually a two-letter code
 * @param zipCode text, since it may begin with zero
 * @param country free text, mostly absent
 */
public record Address(
        Option<String> line1,
        Option<String> line2,
        Option<String> city,
        Option<String> state,
        Option<String> zipCode,
        Option<String> country)
        implements Serializable {
    public Address {
        Objects.requireNonNull(line1, "line1");
        Objects.requireNonNull(line2, "line2");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(zipCode, "zipCode");
        Objects.requireNonNull(country, "country");
    }

    public static final Address NONE =
            new Address(Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
}
