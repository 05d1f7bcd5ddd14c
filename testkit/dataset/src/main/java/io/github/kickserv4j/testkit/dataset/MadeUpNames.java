package io.github.kickserv4j.testkit.dataset;

import io.vavr.collection.List;

/** Made-up names of one word each. */
final class MadeUpNames {
    private static final List<String> FIRST_NAMES = List.of(
            "Ada", "Bruno", "Cleo", "Dora", "Edda", "Felix", "Gwen", "Hugo", "Iris", "Jonas", "Klara", "Linus", "Mona",
            "Nils", "Olga", "Paul", "Quinn", "Rosa", "Sven", "Tilda");
    private static final List<String> LAST_NAMES = List.of(
            "Ardmore", "Birch", "Cotter", "Dunmore", "Example", "Fixture", "Garrick", "Holm", "Ingram", "Juniper",
            "Kestrel", "Lind", "Marlow", "Norwood", "Oakes", "Pryor", "Quist", "Rowan", "Sample", "Tarn");

    private MadeUpNames() {}

    /** Returns a first name, different for each index from 0. */
    static String first(int index) {
        return name(FIRST_NAMES, index);
    }

    /** Returns a last name, different for each index from 0. */
    static String last(int index) {
        return name(LAST_NAMES, index);
    }

    private static String name(List<String> names, int index) {
        int round = index / names.size();
        return names.get(index % names.size()) + (round == 0 ? "" : "-" + (round + 1));
    }
}
