package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.Mistake;
import io.github.kickserv4j.adapter.inmemory.shared.Ports;
import io.github.kickserv4j.adapter.inmemory.shared.Slips;
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
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Mistakes with notes that an adapter could make, each in one place of one that works. */
enum NoteSabotages implements Mistake {
    ADD_LOSES_A_FIELD(it -> it.onAdd(
            (owner, note) -> it.good().add(owner, new NewNote(Slips.without(NoteFields.PUBLIC, note.fields()))))),
    ADD_TRIMS_THE_TEXT(it -> it.onAdd(
            (owner, note) -> it.good().add(owner, withText(note, textOf(note).strip())))),
    ADD_MAKES_NOTES_PUBLIC(it -> it.onAdd(
            (owner, note) -> it.good().add(owner, new NewNote(note.fields().set(NoteFields.PUBLIC, true))))),
    ADD_FINDS_THE_ONE_OF_THE_SAME_TEXT(it -> it.onAdd((owner, note) -> it.good()
            .list(owner, PageRequest.FIRST)
            .map(page -> page.items().find(there -> there.text().equals(textOf(note))))
            .flatMap(there -> there.toEither(() -> NoteOperations.add(owner))
                    .fold(nobody -> it.good().add(owner, note), same -> it.good()
                            .get(owner, same.id()))))),
    ADD_FORGETS_WHO(it -> it.added(note -> note.withCreator(Option.none()))),
    ADD_FORGETS_WHEN(it -> it.added(note -> note.with(note.isPublic(), Audit.NONE))),
    ADD_TAKES_ANYBODY_FOR_AN_ABSENT_OWNER(it -> it.onAdd(
            (owner, note) -> it.good().add(owner, note).orElse(() -> it.good().add(anybody(), note)))),
    ADD_SAYS_THAT_EVERY_NOTE_IS_ON_A_JOB(it -> it.added(note -> on(new Noteable.OfJob(new JobId(1)), note))),
    READING_TELLS_WHO(it -> it.read(note -> note.withCreator(Option.some(somebody())))),
    READING_FORGETS_WHAT_IT_IS_ON(it -> it.read(NoteSabotages::onNothing)),
    READING_TAKES_EVERY_NOTE_FOR_A_JOBS(it -> it.read(note -> on(new Noteable.OfJob(new JobId(1)), note))),
    READING_FORGETS_THE_FLAG(it -> it.read(note -> note.with(Option.none(), note.audit()))),
    GET_SAYS_THAT_ABSENCE_IS_UNSENT(
            it -> it.onGet((owner, id) -> it.good().get(owner, id).mapLeft(Slips::unsent))),
    GET_MINDS_NO_OWNER(it -> it.onGet((owner, id) -> it.good().get(it.ownerOf(id, owner), id))),
    GET_TAKES_A_CUSTOMER_FOR_A_JOB(it -> it.onGet(
            (owner, id) -> it.good().get(owner, id).orElse(() -> it.good().get(otherKind(owner), id)))),
    LIST_HOLDS_EVERYBODYS_NOTES(it -> it.onList((owner, page) -> it.good()
            .list(owner, page)
            .map(found -> Page.of(
                    page, it.owners().flatMap(each -> Slips.itemsOf(it.good().list(each, page))))))),
    LIST_IGNORES_THE_PAGE(it -> it.onList((owner, page) -> it.good().list(owner, PageRequest.FIRST))),
    LIST_SKIPS_THE_LAST_OF_EACH_PAGE(
            it -> it.onList((owner, page) -> it.good().list(owner, page).map(Slips::withoutLast))),
    LIST_FAILS_WHEN_THERE_IS_NOTHING(it -> it.onList((owner, page) ->
            Slips.emptyIsAbsent(NoteOperations.list(owner), it.good().list(owner, page)))),
    LIST_IS_EMPTY_WHEN_THERE_IS_NOBODY(
            it -> it.onList((owner, page) -> it.good().list(owner, page).orElse(Slips.nothingOn(page)))),
    EDIT_DOES_NOTHING(it -> it.onEdit((owner, id, change) -> it.good().get(owner, id))),
    EDIT_TAKES_KEEP_FOR_CLEAR(it -> it.onEdit((owner, id, change) ->
            it.good().edit(owner, id, new NoteChange(Slips.clearingTheRest(NoteFields.ALL, change.changes()))))),
    EDIT_TAKES_CLEAR_FOR_KEEP(it -> it.onEdit((owner, id, change) -> Slips.onlySets(change.changes())
            .fold(() -> it.good().get(owner, id), set -> it.good().edit(owner, id, new NoteChange(set))))),
    EDIT_RETURNS_THE_NOTE_BEFORE(it -> it.onEdit((owner, id, change) -> {
        var before = it.good().get(owner, id);
        return it.good().edit(owner, id, change).flatMap(after -> before);
    })),
    EDIT_FORGETS_WHO(it -> it.edited(note -> note.withCreator(Option.none()))),
    EDIT_ADDS_WHAT_IS_ABSENT(it -> it.onEdit((owner, id, change) ->
            it.good().edit(owner, id, change).peekLeft(absent -> it.good().add(owner, saying(change))))),
    EDIT_MINDS_NO_OWNER(it -> it.onEdit((owner, id, change) -> it.good().edit(it.ownerOf(id, owner), id, change))),
    EDIT_EDITS_BEFORE_IT_LOOKS_WHOSE_IT_IS(it -> it.onEdit((owner, id, change) -> {
        var answer = it.good().edit(owner, id, change);
        it.good().edit(it.ownerOf(id, owner), id, change);
        return answer;
    })),
    DELETE_DOES_NOTHING(it -> it.onDelete(it.good()::get)),
    DELETE_RETURNS_SOMETHING_ELSE(
            it -> it.onDelete((owner, id) -> it.good().delete(owner, id).map(NoteSabotages::onNothing))),
    DELETE_TAKES_THE_ONE_BEFORE_TOO(it -> it.onDelete((owner, id) -> {
        it.good().delete(owner, new NoteId(Math.max(1, id.value() - 1)));
        return it.good().delete(owner, id);
    })),
    DELETE_SUCCEEDS_TWICE(BrokenNotes::rememberingTheDeleted),
    DELETE_MINDS_NO_OWNER(it -> it.onDelete((owner, id) -> it.good().delete(it.ownerOf(id, owner), id))),
    DELETE_DELETES_BEFORE_IT_LOOKS_WHOSE_IT_IS(it -> it.onDelete((owner, id) -> {
        var answer = it.good().delete(owner, id);
        it.good().delete(it.ownerOf(id, owner), id);
        return answer;
    }));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<BrokenNotes> mistake;

    NoteSabotages(UnaryOperator<BrokenNotes> mistake) {
        this.mistake = mistake;
    }

    @Override
    public Kickserv in(Kickserv good) {
        return Ports.of(good).with(mistake.apply(new BrokenNotes(good.notes())).port());
    }

    private static String textOf(NewNote note) {
        return note.fields().of(NoteFields.TEXT).over(Option.none()).get();
    }

    private static NewNote withText(NewNote note, String text) {
        return new NewNote(note.fields().set(NoteFields.TEXT, text));
    }

    private static NewNote saying(NoteChange change) {
        return NewNote.saying(change.changes()
                        .of(NoteFields.TEXT)
                        .over(Option.some("?"))
                        .getOrElse("?"))
                .build();
    }

    private static NoteOwner anybody() {
        return NoteOwner.of(new CustomerNumber(1));
    }

    private static NoteOwner otherKind(NoteOwner owner) {
        return owner instanceof NoteOwner.OfCustomer customer
                ? NoteOwner.of(new JobNumber(customer.number().value()))
                : NoteOwner.of(
                        new CustomerNumber(((NoteOwner.OfJob) owner).number().value()));
    }

    private static Employee somebody() {
        return new Employee(Option.some(new EmployeeId(1)), Option.none(), Option.none(), Option.none());
    }

    private static Note onNothing(Note note) {
        return on(new Noteable.Other(Option.none(), Option.none()), note);
    }

    private static Note on(Noteable thing, Note note) {
        return new Note(note.id(), thing, note.text(), note.isPublic(), note.creator(), note.audit(), List.empty());
    }
}
