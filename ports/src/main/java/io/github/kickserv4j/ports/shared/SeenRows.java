package io.github.kickserv4j.ports.shared;

import java.util.Iterator;
import java.util.LinkedHashSet;

/** The rows that a walk has seen lately, so that none is returned twice. How much that is does not grow with the list. */
final class SeenRows {
    /** Some four hundred pages; a record that comes again after as many others is returned again. */
    static final int REMEMBERED = 10_000;

    /** Identities of records, and whole pages with rows that could not be read; the latest are the last. */
    private final LinkedHashSet<Object> seen = new LinkedHashSet<>();

    /** Remembers it as the latest; whether it is new. */
    boolean add(Object row) {
        boolean isNew = !seen.remove(row);
        seen.add(row);
        return isNew;
    }

    /**
     * Remembers rows of {@code page} that could not be read, which only their page distinguishes; returns whether the page is new.
     */
    boolean addUnreadable(PageFingerprint page) {
        return !page.unreadable().isEmpty() && add(page);
    }

    /** Returns whether every row of {@code page} has been seen. */
    boolean containsAll(PageFingerprint page) {
        return seen.containsAll(page.records()) && (page.unreadable().isEmpty() || seen.contains(page));
    }

    /** Forgets the oldest, but nothing of a page that was just seen, however long it is. */
    void evictOldest(int rowsOfThePage) {
        Iterator<Object> oldest = seen.iterator();
        while (seen.size() > Math.max(REMEMBERED, rowsOfThePage + 1)) {
            oldest.next();
            oldest.remove();
        }
    }
}
