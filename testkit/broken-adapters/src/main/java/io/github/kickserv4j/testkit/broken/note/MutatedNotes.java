package io.github.kickserv4j.testkit.broken.note;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedPort;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.Function3;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A correct repository of notes in which methods are replaced. It remembers the owner of each note. */
final class MutatedNotes {
    private final Kickserv account;
    private final NoteRepository original;
    private final MutatedPort<NoteRepository> port;
    private final Map<NoteId, NoteOwner> owners = new ConcurrentHashMap<>();

    private MutatedNotes(Kickserv account) {
        this.account = account;
        this.original = account.notes();
        this.port = MutatedPort.of(account, NoteRepository.class);
        onCreate(original::create);
    }

    /** Returns the mutation that replaces methods as {@code mistake} does. */
    static Mutation mutation(String name, String description, UnaryOperator<MutatedNotes> mistake) {
        return new Mutation("notes." + name, description, account -> mistake.apply(new MutatedNotes(account))
                .port
                .account());
    }

    NoteRepository original() {
        return original;
    }

    /** Returns the owner of the note, or {@code requested} if it is unknown. */
    NoteOwner ownerOf(NoteId id, NoteOwner requested) {
        return owners.getOrDefault(id, requested);
    }

    /** Returns the first customer, if there is one. */
    Option<NoteOwner> firstCustomer() {
        return account.customers()
                .list(CustomerFilter.ALL, PageRequest.FIRST)
                .toOption()
                .flatMap(page -> page.items().headOption().map(customer -> NoteOwner.of(customer.number())));
    }

    Seq<NoteOwner> owners() {
        return List.ofAll(owners.values()).distinct();
    }

    MutatedNotes onCreate(BiFunction<NoteOwner, NewNote, Either<Failure, Note>> mistake) {
        port.replace("create", NoteOwner.class, NewNote.class, (owner, note) -> mistake.apply(owner, note)
                .peek(added -> owners.put(added.id(), owner)));
        return this;
    }

    MutatedNotes onGet(BiFunction<NoteOwner, NoteId, Either<Failure, Note>> mistake) {
        port.replace("get", NoteOwner.class, NoteId.class, mistake);
        return this;
    }

    MutatedNotes onList(BiFunction<NoteOwner, PageRequest, Either<Failure, Page<Note>>> mistake) {
        port.replace("list", NoteOwner.class, PageRequest.class, mistake);
        return this;
    }

    MutatedNotes onUpdate(Function3<NoteOwner, NoteId, NoteChange, Either<Failure, Note>> mistake) {
        port.replace("update", NoteOwner.class, NoteId.class, NoteChange.class, mistake);
        return this;
    }

    MutatedNotes onDelete(BiFunction<NoteOwner, NoteId, Either<Failure, Note>> mistake) {
        port.replace("delete", NoteOwner.class, NoteId.class, mistake);
        return this;
    }

    MutatedNotes created(UnaryOperator<Note> mistake) {
        return onCreate((owner, note) -> original.create(owner, note).map(mistake));
    }

    MutatedNotes updated(UnaryOperator<Note> mistake) {
        return onUpdate(
                (owner, id, change) -> original.update(owner, id, change).map(mistake));
    }

    MutatedNotes read(UnaryOperator<Note> mistake) {
        return onGet((owner, id) -> original.get(owner, id).map(mistake))
                .onList((owner, page) -> original.list(owner, page).map(found -> found.map(mistake)));
    }
}
