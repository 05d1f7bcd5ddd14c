package io.github.kickserv4j.testkit.dataset;

import java.util.Locale;

/** The kinds of made-up texts that look like those they replace. */
enum MadeUpKind {
    FIRST_NAME,
    LAST_NAME,
    COMPANY,
    EMAIL,
    PHONE,
    STREET,
    UNIT,
    CITY,
    STATE,
    COUNTRY,
    ZIP_CODE,
    JOB;

    private static final int PHONES = 80_000;

    /** Returns the text of that index, from 0. */
    String text(int index) {
        int number = index + 1;
        return switch (this) {
            case FIRST_NAME -> MadeUpNames.first(index);
            case LAST_NAME -> MadeUpNames.last(index);
            case COMPANY -> MadeUpNames.last(index) + " & Co";
            case EMAIL -> "person" + number + "@example.com";
            case PHONE -> phone(index);
            case STREET -> number + " Sample Street";
            case UNIT -> "Unit " + number;
            case CITY -> "Sampleton" + (index == 0 ? "" : " " + number);
            case STATE -> "State " + number;
            case COUNTRY -> "Country " + number;
            case ZIP_CODE -> String.format(Locale.ROOT, "%05d", number);
            case JOB -> "Job " + number;
        };
    }

    /** Returns a number of those that are reserved for examples, with an extension after all of them. */
    private static String phone(int index) {
        int round = index / PHONES;
        int place = index % PHONES;
        return String.format(Locale.ROOT, "(%d) 555-01%02d", 200 + place / 100, place % 100)
                + (round == 0 ? "" : " x" + round);
    }
}
