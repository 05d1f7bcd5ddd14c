package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.function.Function;

/**
 * What tells one page from another: the identities of its records, in any order, and the rows that could not be read.
 *
 * @param records the identities
 */
record PageContent(Set<Object> records, Seq<Violation> unreadable) {
    static final PageContent NOTHING = new PageContent(HashSet.empty(), List.empty());

    static <T> PageContent of(Page<T> page, Function<? super T, ?> identity) {
        return new PageContent(page.items().<Object>map(identity).toSet(), page.unreadable());
    }

    boolean isEmpty() {
        return equals(NOTHING);
    }
}
