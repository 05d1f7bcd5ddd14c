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
record PageFingerprint(Set<Object> records, Seq<Violation> unreadable) {
    static final PageFingerprint NOTHING = new PageFingerprint(HashSet.empty(), List.empty());

    static <T> PageFingerprint of(Page<T> page, Function<? super T, ?> identity) {
        return new PageFingerprint(page.items().<Object>map(identity).toSet(), page.unreadable());
    }

    boolean isEmpty() {
        return equals(NOTHING);
    }
}
