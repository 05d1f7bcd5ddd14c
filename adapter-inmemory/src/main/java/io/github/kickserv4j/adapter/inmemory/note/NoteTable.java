package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.SortedNumbers;
import io.github.kickserv4j.adapter.inmemory.shared.ValueIndex;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The notes and their owners. Callers hold the account's lock. */
@ReliesOn({"notes-and-payments-in-order-of-ids", "noteable-id-is-an-id"})
final class NoteTable {
    private final Map<Long, Note> byId = new TreeMap<>();
    private final ValueIndex<Noteable> byOwner = new ValueIndex<>();

    /** Returns the note of this id, if {@code owner} has it. */
    Option<Note> get(Noteable owner, NoteId id) {
        return Option.of(byId.get(id.value())).filter(note -> note.on().equals(owner));
    }

    void put(Note note) {
        byId.put(note.id().value(), note);
        byOwner.add(note.on(), note.id().value());
    }

    void remove(Note note) {
        byId.remove(note.id().value());
        byOwner.remove(note.on(), note.id().value());
    }

    void removeAllOf(Noteable owner) {
        ofOwner(owner, 0).toList().forEach(this::remove);
    }

    /** Returns the owner's notes in the order of their ids, without the first {@code skip}. */
    Stream<Note> ofOwner(Noteable owner, long skip) {
        SortedNumbers ids = byOwner.get(owner);
        return ids.ascendingFrom(skip).mapToObj(byId::get);
    }

    Stream<Note> all() {
        return byId.values().stream();
    }

    void clear() {
        all().toList().forEach(this::remove);
    }
}
