package io.github.kickserv4j.testkit.dataset;

import java.util.Locale;

/** The kinds of made-up texts that look like those they replace. */
enum MadeUpKind {
    PERSON,
    FIRST_NAME,
    LAST_NAME,
    COMPANY,
    EMAIL,
    PHONE,
    STREET,
    UNIT,
    CITY,
    ZIP_CODE,
    JOB;

    /** Returns the text of that index, from 0. */
    String text(int index) {
        int number = index + 1;
        return switch (this) {
            case PERSON -> new MadeUpPerson(index).fullName();
            case FIRST_NAME -> new MadeUpPerson(index).firstName();
            case LAST_NAME -> new MadeUpPerson(index).lastName();
            case COMPANY -> new MadeUpPerson(index).lastName() + " & Co";
            case EMAIL -> "person" + number + "@example.com";
            case PHONE -> String.format(Locale.ROOT, "(%d) 555-01%02d", 200 + index / 100 % 800, index % 100);
            case STREET -> number + " Sample Street";
            case UNIT -> "Unit " + number;
            case CITY -> "Sampleton" + (index == 0 ? "" : " " + number);
            case ZIP_CODE -> String.format(Locale.ROOT, "%05d", number);
            case JOB -> "Job " + number;
        };
    }
}
