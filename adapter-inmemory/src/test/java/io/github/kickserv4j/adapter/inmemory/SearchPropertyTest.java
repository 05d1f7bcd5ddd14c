package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches find what a scan of all records finds, on every page, whatever operations were executed. */
class SearchPropertyTest {
    private static final int STEPS = 250;
    private static final int SEARCHES = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void searchesShouldFindWhatAScanFinds(long seed) {
        var twin = new RandomlyChangedTwin(seed);
        var searches = new RandomSearches(twin);
        for (int step = 1; step <= STEPS; step++) {
            twin.performRandomOperation();
            for (int search = 0; search < SEARCHES; search++) {
                searches.next().assertPages("sequence " + seed + ", step " + step);
            }
        }
    }

    /**
     * A search, and what a scan finds.
     *
     * @param name what is searched for
     * @param page reads a page
     * @param scanned the numbers of all that it must find, in order
     * @param pageSize the number of records on a page
     */
    record Search(String name, PageReader page, Seq<Long> scanned, int pageSize) {
        void assertPages(String when) {
            int last = scanned.size() / pageSize + 1;
            for (int number = 1; number <= last; number++) {
                assertThat(page.read(new PageRequest(number)))
                        .as("%s, %s, page %s", when, name, number)
                        .isEqualTo(scanned.drop((number - 1) * pageSize).take(pageSize));
            }
        }
    }

    /** Reads the numbers of the records on a page. */
    interface PageReader {
        Seq<Long> read(PageRequest page);
    }
}
