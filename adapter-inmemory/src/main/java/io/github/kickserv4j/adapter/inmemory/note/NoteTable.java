package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
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
    private final Index<Note, Noteable> byOwner = Index.byOne(note -> Option.some(note.on()));

    /** Returns the note of this id, if {@code owner} has it. */
    Option<Note> get(Noteable owner, NoteId id) {
        return Option.of(byId.get(id.value())).filter(note -> note.on().equals(owner));
    }

    void put(Note note) {
        Option<Note> before = Option.of(byId.put(note.id().value(), note));
        byOwner.replace(before, Option.some(note), new SingleNumber(note.id().value()));
    }

    void remove(Note note) {
        byId.remove(note.id().value());
        byOwner.replace(
                Option.some(note), Option.none(), new SingleNumber(note.id().value()));
    }

    void removeAllOf(Noteable owner) {
        ofOwner(owner, 0).toList().forEach(this::remove);
    }

    /** Returns the owner's notes in the order of their ids, without the first {@code skip}. */
    Stream<Note> ofOwner(Noteable owner, long skip) {
        return byOwner.get(owner).ascendingFrom(skip).mapToObj(byId::get);
    }

    Stream<Note> all() {
        return byId.values().stream();
    }

    void clear() {
        byId.clear();
        byOwner.clear();
    }
}
