package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Page;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one page of a list. A failed one shows the rows that could not be read.
 *
 * @param <T> the type of the records
 */
public class PageAssert<T> extends NavigableAssert<PageAssert<T>, Page<? extends T>> {
    public PageAssert(@Nullable Page<? extends T> actual) {
        super(actual, PageAssert.class);
    }

    /** Asserts the number of the page, which begins at 1. */
    public PageAssert<T> hasNumber(int number) {
        isNotNull();
        return check(actual.request().number() == number, "to be page " + number);
    }

    /** Asserts the number of records, without rows that could not be read. */
    public PageAssert<T> hasSize(int size) {
        isNotNull();
        return check(actual.items().size() == size, "to have the size " + size);
    }

    /** Asserts that the page has no row at all, readable or not, as a page past the end. */
    public PageAssert<T> isEmpty() {
        isNotNull();
        return check(actual.isEmpty(), "to be empty");
    }

    /** Asserts that the page has a row. */
    public PageAssert<T> isNotEmpty() {
        isNotNull();
        return check(!actual.isEmpty(), "not to be empty");
    }

    /** Asserts that every row could be read. */
    public PageAssert<T> hasNoUnreadableRows() {
        isNotNull();
        return check(actual.unreadable().isEmpty(), "to have no unreadable rows");
    }

    /** Asserts the number of rows that could not be read. */
    public PageAssert<T> hasUnreadableRows(int number) {
        isNotNull();
        return check(actual.unreadable().size() == number, "to have unreadable rows: " + number);
    }

    /** Returns assertions on the rows that could not be read. */
    public ListAssert<Violation> unreadableRows() {
        return listPart(() -> actual.unreadable());
    }

    /** Returns assertions on the records, in the server's order. */
    public ListAssert<T> items() {
        return listPart(() -> actual.items());
    }

    private PageAssert<T> check(boolean holds, String expected) {
        if (!holds) {
            throw error("Expecting page " + actual.request().number() + " " + expected + "\nbut it has "
                    + actual.items().size() + " records\n  "
                    + new ValueText(info.representation()).list(actual.items())
                    + "\nunreadable rows\n" + ViolationText.of(actual.unreadable()));
        }
        return this;
    }
}
