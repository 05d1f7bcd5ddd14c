package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
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

/** Correct notes, in which tests break one place. Remembers the owner of each note, which some mutations need. */
final class MutatedNotes {
    private final NoteRepository good;
    private final MutatedPort<NoteRepository> mutatedPort;
    private Map<NoteId, NoteOwner> owners = LinkedHashMap.empty();
    private Option<Note> lastDeleted = Option.none();

    MutatedNotes(NoteRepository good) {
        this.good = good;
        this.mutatedPort = MutatedPort.of(NoteRepository.class, good);
        onCreate(good::create);
    }

    NoteRepository original() {
        return good;
    }

    NoteRepository port() {
        return mutatedPort.port();
    }

    /** Returns the owner of the note, or {@code asking} if it is unknown. */
    NoteOwner ownerOf(NoteId id, NoteOwner asking) {
        return owners.getOrElse(id, asking);
    }

    Seq<NoteOwner> owners() {
        return owners.values().distinct();
    }

    MutatedNotes onCreate(BiFunction<NoteOwner, NewNote, Either<Failure, Note>> mistake) {
        mutatedPort.replace("create", NoteOwner.class, NewNote.class, (owner, note) -> mistake.apply(owner, note)
                .peek(added -> owners = owners.put(added.id(), owner)));
        return this;
    }

    MutatedNotes onGet(BiFunction<NoteOwner, NoteId, Either<Failure, Note>> mistake) {
        mutatedPort.replace("get", NoteOwner.class, NoteId.class, mistake);
        return this;
    }

    MutatedNotes onList(BiFunction<NoteOwner, PageRequest, Either<Failure, Page<Note>>> mistake) {
        mutatedPort.replace("list", NoteOwner.class, PageRequest.class, mistake);
        return this;
    }

    MutatedNotes onUpdate(Function3<NoteOwner, NoteId, NoteChange, Either<Failure, Note>> mistake) {
        mutatedPort.replace("update", NoteOwner.class, NoteId.class, NoteChange.class, mistake);
        return this;
    }

    MutatedNotes onDelete(BiFunction<NoteOwner, NoteId, Either<Failure, Note>> mistake) {
        mutatedPort.replace("delete", NoteOwner.class, NoteId.class, mistake);
        return this;
    }

    MutatedNotes created(UnaryOperator<Note> mistake) {
        return onCreate((owner, note) -> good.create(owner, note).map(mistake));
    }

    MutatedNotes updated(UnaryOperator<Note> mistake) {
        return onUpdate((owner, id, change) -> good.update(owner, id, change).map(mistake));
    }

    MutatedNotes read(UnaryOperator<Note> mistake) {
        return onGet((owner, id) -> good.get(owner, id).map(mistake))
                .onList((owner, page) -> good.list(owner, page).map(found -> found.map(mistake)));
    }

    /** Answers a second deletion with the last deleted note. */
    MutatedNotes rememberingTheDeleted() {
        return onDelete((owner, id) -> {
            Either<Failure, Note> answer = good.delete(owner, id);
            answer.forEach(note -> lastDeleted = Option.some(note));
            return answer.orElse(() -> lastDeleted.toEither(answer::getLeft));
        });
    }
}
