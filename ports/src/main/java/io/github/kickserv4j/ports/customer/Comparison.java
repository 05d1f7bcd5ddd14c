package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.Folding;

/** How a server may compare what it is asked for with what a row has, at the most generous. */
@FunctionalInterface
interface Comparison {
    /** Ids and numbers are what they are. */
    Comparison EXACT = Object::equals;

    Comparison OF_TEXT = (one, other) -> Folding.isSame(one.toString(), other.toString());

    Comparison OF_TELEPHONES = (one, other) -> Folding.isSameTelephone(one.toString(), other.toString());

    /** A code, such as {@code MI}, may stand for a name, such as {@code Michigan}: only two of a kind differ for sure. */
    Comparison OF_REGIONS =
            (one, other) -> isCode(one) != isCode(other) || region(one).equals(region(other));

    /** Whether the two may be meant as the same. */
    boolean mayBeSame(Object one, Object other);

    private static boolean isCode(Object region) {
        return region(region).length() <= 3;
    }

    private static String region(Object region) {
        return Folding.of(region.toString()).replace(".", "");
    }
}
