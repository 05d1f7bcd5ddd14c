package io.github.kickserv4j.ports.shared;

import java.io.Serializable;

/**
 * Describes a write: its owner and its content. Each port has its own sealed kind, such as {@code NoteWrite}, which can be folded.
 * Java serialises it, content and all, so that it can be stored.
 *
 * @param <T> the record that was to be written
 */
public interface Write<T> extends Serializable {
    /** Returns the operation that failures and logs name: it names the record and its owner, never any content. */
    Operation operation();
}
