package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import java.util.function.Function;

/**
 * The content by which pages differ: the identities of the records, in any order, and the unreadable rows.
 *
 * @param records the identities
 */
record PageFingerprint(Set<Object> records, Seq<Violation> unreadable) {
    static final PageFingerprint NOTHING = new PageFingerprint(Set.of(), List.empty());

    static <T> PageFingerprint of(Page<T> page, Function<? super T, ?> identity) {
        return new PageFingerprint(page.items().<Object>map(identity).toJavaSet(), page.unreadable());
    }

    boolean isEmpty() {
        return equals(NOTHING);
    }
}
