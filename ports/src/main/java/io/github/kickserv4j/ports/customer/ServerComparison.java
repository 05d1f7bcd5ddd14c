package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.TextFolding;

/** The most generous comparison that a server may make between a filter and a row. */
enum ServerComparison {
    /** Ids and numbers are what they are. */
    EXACT,
    OF_TEXT,
    OF_TELEPHONES,
    /** A code, such as {@code MI}, may stand for a name, such as {@code Michigan}: only two of a kind differ for sure. */
    OF_REGIONS;

    /** Returns whether the two may count as equal. */
    boolean mayBeEqual(Object one, Object other) {
        return switch (this) {
            case EXACT -> one.equals(other);
            case OF_TEXT -> TextFolding.isSameText(one.toString(), other.toString());
            case OF_TELEPHONES -> TextFolding.isSamePhoneNumber(one.toString(), other.toString());
            case OF_REGIONS -> isCode(one) != isCode(other) || region(one).equals(region(other));
        };
    }

    private static boolean isCode(Object region) {
        return region(region).length() <= 3;
    }

    private static String region(Object region) {
        return TextFolding.fold(region.toString()).replace(".", "");
    }
}
