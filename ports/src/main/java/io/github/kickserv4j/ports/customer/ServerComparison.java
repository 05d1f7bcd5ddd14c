package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.TextFolding;

/** The most generous comparison that a server may make between a filter and a row. */
@FunctionalInterface
interface ServerComparison {
    /** Ids and numbers are what they are. */
    ServerComparison EXACT = Object::equals;

    ServerComparison OF_TEXT = (one, other) -> TextFolding.isSameText(one.toString(), other.toString());

    ServerComparison OF_TELEPHONES = (one, other) -> TextFolding.isSamePhoneNumber(one.toString(), other.toString());

    /** A code, such as {@code MI}, may stand for a name, such as {@code Michigan}: only two of a kind differ for sure. */
    ServerComparison OF_REGIONS =
            (one, other) -> isCode(one) != isCode(other) || region(one).equals(region(other));

    /** Returns whether the two may count as equal. */
    boolean mayBeEqual(Object one, Object other);

    private static boolean isCode(Object region) {
        return region(region).length() <= 3;
    }

    private static String region(Object region) {
        return TextFolding.fold(region.toString()).replace(".", "");
    }
}
