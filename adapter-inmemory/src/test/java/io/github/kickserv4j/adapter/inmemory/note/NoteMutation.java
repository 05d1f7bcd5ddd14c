package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedResults;
import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Mistakes with notes that an adapter could make, each in one place of a correct adapter. */
enum NoteMutation implements Mutation {
    CREATE_LOSES_A_FIELD(it -> it.onCreate((owner, note) ->
            it.original().create(owner, new NewNote(MutatedResults.without(NoteFields.PUBLIC, note.fields()))))),
    CREATE_TRIMS_THE_TEXT(it -> it.onCreate((owner, note) ->
            it.original().create(owner, withText(note, textOf(note).strip())))),
    CREATE_MAKES_NOTES_PUBLIC(it -> it.onCreate((owner, note) ->
            it.original().create(owner, new NewNote(note.fields().set(NoteFields.PUBLIC, true))))),
    CREATE_FINDS_THE_ONE_OF_THE_SAME_TEXT(it -> it.onCreate((owner, note) -> it.original()
            .list(owner, PageRequest.FIRST)
            .map(page -> page.items().find(there -> there.text().equals(textOf(note))))
            .flatMap(there -> there.toEither(() -> NoteOperations.create(owner))
                    .fold(absent -> it.original().create(owner, note), same -> it.original()
                            .get(owner, same.id()))))),
    CREATE_FORGETS_WHO(
            it -> it.created(note -> note.toBuilder().creator(Option.none()).build())),
    CREATE_FORGETS_WHEN(it -> it.created(note -> NotePatcher.update(note, Patch.empty(), Audit.NONE))),
    CREATE_TAKES_ANYBODY_FOR_AN_ABSENT_OWNER(it -> it.onCreate((owner, note) ->
            it.original().create(owner, note).orElse(() -> it.original().create(anyOwner(), note)))),
    CREATE_SAYS_THAT_EVERY_NOTE_IS_ON_A_JOB(it -> it.created(note -> on(new Noteable.OnJob(new JobId(1)), note))),
    READING_TELLS_WHO(it ->
            it.read(note -> note.toBuilder().creator(Option.some(anyEmployee())).build())),
    READING_FORGETS_WHAT_IT_IS_ON(it -> it.read(NoteMutation::onNothing)),
    READING_TAKES_EVERY_NOTE_FOR_A_JOBS(it -> it.read(note -> on(new Noteable.OnJob(new JobId(1)), note))),
    READING_FORGETS_THE_FLAG(it ->
            it.read(note -> NotePatcher.update(note, Patch.<Note>empty().clear(NoteFields.PUBLIC), note.audit()))),
    GET_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onGet((owner, id) -> it.original().get(owner, id).mapLeft(MutatedResults::asNotSent))),
    GET_MINDS_NO_OWNER(it -> it.onGet((owner, id) -> it.original().get(it.ownerOf(id, owner), id))),
    GET_TAKES_A_CUSTOMER_FOR_A_JOB(it -> it.onGet((owner, id) ->
            it.original().get(owner, id).orElse(() -> it.original().get(otherKind(owner), id)))),
    LIST_HOLDS_EVERYBODYS_NOTES(it -> it.onList((owner, page) -> it.original()
            .list(owner, page)
            .map(found -> Page.of(
                    page,
                    it.owners()
                            .flatMap(
                                    each -> MutatedResults.itemsOf(it.original().list(each, page))))))),
    LIST_IGNORES_THE_PAGE(it -> it.onList((owner, page) -> it.original().list(owner, PageRequest.FIRST))),
    LIST_SKIPS_THE_LAST_OF_EACH_PAGE(
            it -> it.onList((owner, page) -> it.original().list(owner, page).map(MutatedResults::withoutLast))),
    LIST_FAILS_WHEN_THERE_IS_NOTHING(it -> it.onList((owner, page) -> MutatedResults.emptyAsNotFound(
            NoteOperations.list(owner), it.original().list(owner, page)))),
    LIST_IS_EMPTY_WHEN_THE_OWNER_IS_ABSENT(
            it -> it.onList((owner, page) -> it.original().list(owner, page).orElse(MutatedResults.emptyPage(page)))),
    UPDATE_DOES_NOTHING(it -> it.onUpdate((owner, id, change) -> it.original().get(owner, id))),
    UPDATE_TAKES_KEEP_FOR_CLEAR(it -> it.onUpdate((owner, id, change) -> it.original()
            .update(owner, id, new NoteChange(MutatedResults.clearingUnset(NoteFields.ALL, change.patch()))))),
    UPDATE_TAKES_CLEAR_FOR_KEEP(it -> it.onUpdate((owner, id, change) -> MutatedResults.withoutClears(change.patch())
            .fold(() -> it.original().get(owner, id), set -> it.original().update(owner, id, new NoteChange(set))))),
    UPDATE_RETURNS_THE_NOTE_BEFORE(it -> it.onUpdate((owner, id, change) -> {
        var before = it.original().get(owner, id);
        return it.original().update(owner, id, change).flatMap(after -> before);
    })),
    UPDATE_FORGETS_WHO(
            it -> it.updated(note -> note.toBuilder().creator(Option.none()).build())),
    UPDATE_ADDS_WHAT_IS_ABSENT(it -> it.onUpdate(
            (owner, id, change) -> it.original().update(owner, id, change).peekLeft(absent -> it.original()
                    .create(owner, saying(change))))),
    UPDATE_MINDS_NO_OWNER(
            it -> it.onUpdate((owner, id, change) -> it.original().update(it.ownerOf(id, owner), id, change))),
    UPDATE_EDITS_BEFORE_IT_LOOKS_WHOSE_IT_IS(it -> it.onUpdate((owner, id, change) -> {
        var answer = it.original().update(owner, id, change);
        it.original().update(it.ownerOf(id, owner), id, change);
        return answer;
    })),
    DELETE_DOES_NOTHING(it -> it.onDelete(it.original()::get)),
    DELETE_RETURNS_SOMETHING_ELSE(
            it -> it.onDelete((owner, id) -> it.original().delete(owner, id).map(NoteMutation::onNothing))),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onDelete((owner, id) -> {
        it.original().delete(owner, new NoteId(Math.max(1, id.value() - 1)));
        return it.original().delete(owner, id);
    })),
    DELETE_SUCCEEDS_TWICE(MutatedNotes::rememberingTheDeleted),
    DELETE_MINDS_NO_OWNER(it -> it.onDelete((owner, id) -> it.original().delete(it.ownerOf(id, owner), id))),
    DELETE_DELETES_BEFORE_IT_LOOKS_WHOSE_IT_IS(it -> it.onDelete((owner, id) -> {
        var answer = it.original().delete(owner, id);
        it.original().delete(it.ownerOf(id, owner), id);
        return answer;
    }));

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final UnaryOperator<MutatedNotes> mistake;

    NoteMutation(UnaryOperator<MutatedNotes> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv mutate(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(mistake.apply(new MutatedNotes(good.notes())).port());
    }

    private static String textOf(NewNote note) {
        return note.fields().updateOf(NoteFields.TEXT).applyTo(Option.none()).get();
    }

    private static NewNote withText(NewNote note, String text) {
        return new NewNote(note.fields().set(NoteFields.TEXT, text));
    }

    private static NewNote saying(NoteChange change) {
        return NewNote.builder(change.patch()
                        .updateOf(NoteFields.TEXT)
                        .applyTo(Option.some("?"))
                        .getOrElse("?"))
                .build();
    }

    private static NoteOwner anyOwner() {
        return NoteOwner.of(new CustomerNumber(1));
    }

    private static NoteOwner otherKind(NoteOwner owner) {
        return owner.fold(
                customer -> NoteOwner.of(new JobNumber(customer.value())),
                job -> NoteOwner.of(new CustomerNumber(job.value())));
    }

    private static Employee anyEmployee() {
        return new Employee(Option.some(new EmployeeId(1)), Option.none(), Option.none(), Option.none());
    }

    private static Note onNothing(Note note) {
        return on(new Noteable.OnUnknown(Option.none(), Option.none()), note);
    }

    private static Note on(Noteable thing, Note note) {
        return Note.builder(note.id(), thing)
                .text(note.text())
                .isPublic(note.isPublic())
                .creator(note.creator())
                .audit(note.audit())
                .build();
    }
}
