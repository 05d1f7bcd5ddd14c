package io.github.kickserv4j.ports.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * The position in a walk over all pages at which something failed.
 *
 * @param page the page; another walk can start there
 * @param row the row that could not be read, behind which the walk goes on; none if the walk ended
 */
public record WalkPosition(PageRequest page, Option<Violation> row) implements Serializable {
    public WalkPosition {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(row, "row");
    }

    /** The page at which a walk ended before its time. */
    public static WalkPosition of(PageRequest page) {
        Objects.requireNonNull(page, "page");
        return new WalkPosition(page, Option.none());
    }

    /** A row of a page. */
    public static WalkPosition of(PageRequest page, Violation row) {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(row, "row");
        return new WalkPosition(page, Option.some(row));
    }
}
