package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Contract of lists page by page, and of walks over all pages.
 *
 * @param <T> the record
 */
public interface PagingContract<T> {

    /** Returns drivers for new lists, each of them empty. */
    Seq<? extends PagedListTestDriver<T>> createLists();

    @Test
    default void listShouldReturnEachRecordOnceWhenPageAfterPageIsRead() {
        createLists().forEach(list -> {
            Seq<T> added = fillBeyondFirstPage(list);

            assertRows(list, pagesOf(list).pages(added.size()), added);
        });
    }

    @Test
    default void listShouldBeEmptyWhenThereAreNoRecordsAndPastTheEnd() {
        createLists().forEach(list -> {
            assertThat(pagesOf(list).allRows()).isEmpty();
            list.add();
            Page<T> past = pagesOf(list).pagePastTheEnd();
            assertThat(past.items()).isEmpty();
            assertThat(past.request()).isEqualTo(new PageRequest(1_000_000));
        });
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    default void allShouldReturnEachRecordOnceAndThenEnd() {
        createLists().forEach(list -> {
            Seq<T> added = fillBeyondFirstPage(list);

            assertRows(list, List.ofAll(list.all().map(ResultAssertions::resultOf)), added);
        });
    }

    @Test
    @Tag("rule:walk-starts-at-any-page")
    default void allShouldStartAtTheRequestedPage() {
        createLists().forEach(list -> {
            Seq<T> later = fillBeyondFirstPage(list).removeAll(pagesOf(list).firstPage());

            assertRows(list, List.ofAll(list.all(new PageRequest(2)).map(ResultAssertions::resultOf)), later);
        });
    }

    private Seq<T> fillBeyondFirstPage(PagedListTestDriver<T> list) {
        return pagesOf(list).fillBeyondFirstPage(list::add);
    }

    private void assertRows(PagedListTestDriver<T> list, Seq<T> rows, Seq<T> added) {
        if (list.isNewestFirst()) {
            assertThat(rows).containsExactlyElementsOf(added.reverse());
        } else {
            assertThat(rows).containsExactlyInAnyOrderElementsOf(added);
        }
    }

    private PagedListing<T> pagesOf(PagedListTestDriver<T> list) {
        return new PagedListing<>(list::page);
    }
}
