package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.Broken;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.Function3;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Notes that work, for others to break. It remembers whose each note is, which breaking may need to know. */
final class BrokenNotes {
    private final NoteRepository good;
    private final Broken<NoteRepository> broken;
    private Map<NoteId, NoteOwner> owners = LinkedHashMap.empty();
    private Option<Note> lastDeleted = Option.none();

    BrokenNotes(NoteRepository good) {
        this.good = good;
        this.broken = Broken.of(NoteRepository.class, good);
        onAdd(good::add);
    }

    NoteRepository good() {
        return good;
    }

    NoteRepository port() {
        return broken.port();
    }

    /** Whose the note is, whoever asks for it. */
    NoteOwner ownerOf(NoteId id, NoteOwner asking) {
        return owners.getOrElse(id, asking);
    }

    Seq<NoteOwner> owners() {
        return owners.values().distinct();
    }

    BrokenNotes onAdd(BiFunction<NoteOwner, NewNote, Either<Failure, Note>> mistake) {
        broken.on("add", NoteOwner.class, NewNote.class, (owner, note) -> mistake.apply(owner, note)
                .peek(added -> owners = owners.put(added.id(), owner)));
        return this;
    }

    BrokenNotes onGet(BiFunction<NoteOwner, NoteId, Either<Failure, Note>> mistake) {
        broken.on("get", NoteOwner.class, NoteId.class, mistake);
        return this;
    }

    BrokenNotes onList(BiFunction<NoteOwner, PageRequest, Either<Failure, Page<Note>>> mistake) {
        broken.on("list", NoteOwner.class, PageRequest.class, mistake);
        return this;
    }

    BrokenNotes onEdit(Function3<NoteOwner, NoteId, NoteChange, Either<Failure, Note>> mistake) {
        broken.on("edit", NoteOwner.class, NoteId.class, NoteChange.class, mistake);
        return this;
    }

    BrokenNotes onDelete(BiFunction<NoteOwner, NoteId, Either<Failure, Note>> mistake) {
        broken.on("delete", NoteOwner.class, NoteId.class, mistake);
        return this;
    }

    BrokenNotes added(UnaryOperator<Note> mistake) {
        return onAdd((owner, note) -> good.add(owner, note).map(mistake));
    }

    BrokenNotes edited(UnaryOperator<Note> mistake) {
        return onEdit((owner, id, change) -> good.edit(owner, id, change).map(mistake));
    }

    BrokenNotes read(UnaryOperator<Note> mistake) {
        return onGet((owner, id) -> good.get(owner, id).map(mistake))
                .onList((owner, page) -> good.list(owner, page).map(found -> found.map(mistake)));
    }

    /** Answers a second delete with what was deleted last. */
    BrokenNotes rememberingTheDeleted() {
        return onDelete((owner, id) -> {
            Either<Failure, Note> answer = good.delete(owner, id);
            answer.forEach(note -> lastDeleted = Option.some(note));
            return answer.orElse(() -> lastDeleted.toEither(answer::getLeft));
        });
    }
}
