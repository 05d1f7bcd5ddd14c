package io.github.kickserv4j.adapter.inmemory.index;

import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the sizes of the blocks of the last searches, and the last block of each, until a record changes: a late page of a search that
 * was made before is found without computing all blocks that are before it, and the next page is mostly in the same block.
 */
@ReliesOnNoFact("counts numbers")
public final class BlockSizes {
    private static final int MOST_SEARCHES = 64;
    private static final int MOST_PLACES = 4096; // with all searches, four megabytes

    private final Map<Numbers, CountedNumbers> bySearch = new ConcurrentHashMap<>();

    /** Returns the same numbers, with the sizes that are known. Stored numbers know theirs, and no numbers have none. */
    public Numbers of(Numbers search) {
        return search instanceof StoredNumbers || search == Index.NONE ? search : combined(search);
    }

    private Numbers combined(Numbers search) {
        CountedNumbers known = bySearch.get(search);
        return known == null ? added(search) : known;
    }

    private Numbers added(Numbers search) {
        var counted = new CountedNumbers(search);
        if (counted.places().length <= MOST_PLACES) {
            clearIfAtLeast(MOST_SEARCHES);
            bySearch.put(search, counted);
        }
        return counted;
    }

    /** Forgets all, since a record changes. */
    public void clear() {
        clearIfAtLeast(1);
    }

    private void clearIfAtLeast(int searches) {
        if (bySearch.size() >= searches) {
            bySearch.clear();
        }
    }
}
