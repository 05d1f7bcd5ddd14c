package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.RecordsByNumber;
import io.github.kickserv4j.adapter.inmemory.index.SingleNumber;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** The notes and their owners. Callers hold the account's lock. */
@ReliesOn({"notes-and-payments-in-order-of-ids", "noteable-id-is-an-id"})
final class NoteTable {
    private final RecordsByNumber<Note> byId = new RecordsByNumber<>();
    private final Index<Note, Noteable> byOwner = Index.byOne(note -> Option.some(note.on()));

    /** Returns the note of this id, if {@code owner} has it. */
    Option<Note> get(Noteable owner, NoteId id) {
        return byId.get(id.value()).filter(note -> note.on().equals(owner));
    }

    void put(Note note) {
        var number = new SingleNumber(note.id().value());
        byOwner.replace(byId.put(number, note), Option.some(note), number);
    }

    void remove(Note note) {
        var number = new SingleNumber(note.id().value());
        byOwner.replace(byId.remove(number), Option.none(), number);
    }

    void removeAllOf(Noteable owner) {
        ofOwner(owner, 0).toList().forEach(this::remove);
    }

    /** Returns the owner's notes in the order of their ids, without the first {@code skip}. */
    Stream<Note> ofOwner(Noteable owner, long skip) {
        return byId.ascending(byOwner.get(owner), skip);
    }

    Stream<Note> all() {
        return byId.ascending(byId.numbers(), 0);
    }

    void clear() {
        byId.clear();
        byOwner.clear();
    }
}
