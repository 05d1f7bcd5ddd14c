package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.function.Function;

/**
 * One page of a list, in the server's order. There is no total and no sign of a last page: a page past the end is empty.
 *
 * @param request which page it is
 * @param items the records
 * @param unreadable rows that cannot be distinguished because they have no id or number, each with its place and raw text; so that
 *     nothing goes missing unseen
 */
public record Page<T>(PageRequest request, Seq<T> items, Seq<Violation> unreadable) {
    public Page {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(unreadable, "unreadable");
    }

    /** A page on which everything could be read. */
    public static <T> Page<T> of(PageRequest request, Seq<T> items) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(items, "items");
        return new Page<>(request, items, List.empty());
    }

    /** Returns whether the page has no row at all, readable or not, as a page past the end. */
    public boolean isEmpty() {
        return items().isEmpty() && unreadable().isEmpty();
    }

    public <U> Page<U> map(Function<? super T, ? extends U> mapper) {
        Objects.requireNonNull(mapper, "mapper");
        return new Page<>(request, items.map(mapper), unreadable);
    }
}
