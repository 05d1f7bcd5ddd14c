package io.github.kickserv4j.testkit.dataset;

import io.vavr.collection.List;

/**
 * A made-up name.
 *
 * @param index different for different names, from 0
 */
record MadeUpPerson(int index) {
    private static final List<String> FIRST_NAMES = List.of(
            "Ada", "Bruno", "Cleo", "Dora", "Edda", "Felix", "Gwen", "Hugo", "Iris", "Jonas", "Klara", "Linus", "Mona",
            "Nils", "Olga", "Paul", "Quinn", "Rosa", "Sven", "Tilda");
    private static final List<String> LAST_NAMES = List.of(
            "Ardmore", "Birch", "Cotter", "Dunmore", "Example", "Fixture", "Garrick", "Holm", "Ingram", "Juniper",
            "Kestrel", "Lind", "Marlow", "Norwood", "Oakes", "Pryor", "Quist", "Rowan", "Sample", "Tarn");

    String firstName() {
        return FIRST_NAMES.get(index % FIRST_NAMES.size());
    }

    /** Returns the last name, with a number after all combinations. */
    String lastName() {
        int round = index / FIRST_NAMES.size();
        int repetition = round / LAST_NAMES.size();
        return LAST_NAMES.get(round % LAST_NAMES.size()) + (repetition == 0 ? "" : " " + (repetition + 1));
    }

    String fullName() {
        return firstName() + " " + lastName();
    }
}
