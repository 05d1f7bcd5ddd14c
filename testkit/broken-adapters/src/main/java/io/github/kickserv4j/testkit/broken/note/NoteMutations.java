package io.github.kickserv4j.testkit.broken.note;

import static io.github.kickserv4j.testkit.broken.note.MutatedNotes.mutation;

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
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Mistakes with notes. */
public final class NoteMutations {
    private static final Noteable ANY_JOB = new Noteable.OnJob(new JobId(1));

    private static final Seq<Mutation> CREATE = List.of(
            mutation(
                    "create.trimmed-text",
                    "Removes white space at both ends of the text of a new note.",
                    it -> it.onCreate((owner, note) -> it.original()
                            .create(owner, withText(note, textOf(note).strip())))),
            mutation(
                    "create.public",
                    "Makes every new note public.",
                    it -> it.onCreate((owner, note) -> it.original()
                            .create(owner, new NewNote(note.fields().set(NoteFields.PUBLIC, true))))),
            mutation(
                    "create.merged-by-text",
                    "Returns the note of the same text instead of creating another.",
                    it -> it.onCreate((owner, note) -> it.original()
                            .list(owner, PageRequest.FIRST)
                            .map(page -> page.items().find(there -> there.text().equals(textOf(note))))
                            .flatMap(there -> there.toEither(() -> NoteOperations.create(owner))
                                    .fold(absent -> it.original().create(owner, note), same -> it.original()
                                            .get(owner, same.id()))))),
            mutation(
                    "create.no-creator",
                    "Returns a created note without its creator.",
                    it -> it.created(
                            note -> note.toBuilder().creator(Option.none()).build())),
            mutation(
                    "create.no-times",
                    "Returns a created note without its times.",
                    it -> it.created(note -> note.toBuilder().audit(Audit.NONE).build())),
            mutation(
                    "create.absent-owner-as-first-customer",
                    "Adds a note for an absent owner to the first customer.",
                    it -> it.onCreate(
                            (owner, note) -> it.original().create(owner, note).orElse(() -> it.original()
                                    .create(it.firstCustomer().getOrElse(owner), note)))),
            mutation(
                    "create.wrong-subject",
                    "Returns every created note as one on a job.",
                    it -> it.created(note -> on(ANY_JOB, note))));

    private static final Seq<Mutation> READ = List.of(
            mutation(
                    "read.invented-creator",
                    "Returns a creator where Kickserv returns none.",
                    it -> it.read(note ->
                            note.toBuilder().creator(Option.some(anyEmployee())).build())),
            mutation("read.no-subject", "Reads notes without their subject.", it -> it.read(NoteMutations::onNothing)),
            mutation(
                    "read.wrong-subject",
                    "Reads every note as one on a job.",
                    it -> it.read(note -> on(ANY_JOB, note))),
            mutation(
                    "read.no-flag",
                    "Reads notes without their flag.",
                    it -> it.read(
                            note -> note.toBuilder().isPublic(Option.none()).build())),
            mutation(
                    "get.ignored-owner",
                    "Finds a note through any owner.",
                    it -> it.onGet((owner, id) -> it.original().get(it.ownerOf(id, owner), id))),
            mutation(
                    "get.other-kind-of-owner",
                    "Finds a note of a job through the customer of the same number, and the reverse.",
                    it -> it.onGet((owner, id) -> it.original().get(owner, id).orElse(() -> it.original()
                            .get(otherKind(owner), id)))),
            mutation(
                    "list.ignored-owner",
                    "Lists the notes of all owners.",
                    it -> it.onList((owner, page) -> it.original()
                            .list(owner, page)
                            .map(found -> Page.of(
                                    page,
                                    it.owners()
                                            .flatMap(each -> MutatedResults.itemsOf(
                                                    it.original().list(each, page))))))));

    private static final Seq<Mutation> UPDATE = List.of(
            mutation(
                    "update.cleared-unset",
                    "Clears the fields that an update does not name.",
                    it -> it.onUpdate((owner, id, change) -> it.original()
                            .update(
                                    owner,
                                    id,
                                    new NoteChange(MutatedResults.clearingUnset(NoteFields.ALL, change.patch()))))),
            mutation(
                    "update.ignored-clear",
                    "Keeps the fields that an update clears.",
                    it -> it.onUpdate((owner, id, change) -> MutatedResults.withoutClears(change.patch())
                            .fold(() -> it.original().get(owner, id), sets -> it.original()
                                    .update(owner, id, new NoteChange(sets))))),
            mutation(
                    "update.no-creator",
                    "Returns an updated note without its creator.",
                    it -> it.updated(
                            note -> note.toBuilder().creator(Option.none()).build())),
            mutation(
                    "update.created-absent",
                    "Creates a note where an update does not find one, and fails.",
                    it -> it.onUpdate((owner, id, change) -> it.original()
                            .update(owner, id, change)
                            .peekLeft(absent ->
                                    it.original().create(owner, saying(change)).isRight()))),
            mutation(
                    "update.ignored-owner",
                    "Updates a note through any owner.",
                    it -> it.onUpdate((owner, id, change) -> it.original().update(it.ownerOf(id, owner), id, change))),
            mutation(
                    "update.before-owner-check",
                    "Updates a note of another owner, and fails then.",
                    it -> it.onUpdate((owner, id, change) -> it.original()
                            .update(owner, id, change)
                            .peekLeft(absent -> it.original()
                                    .update(it.ownerOf(id, owner), id, change)
                                    .isRight()))));

    private static final Seq<Mutation> DELETE = List.of(
            mutation(
                    "delete.no-effect",
                    "Returns the note to delete, and deletes none.",
                    it -> it.onDelete(it.original()::get)),
            mutation(
                    "delete.no-subject",
                    "Returns a deleted note without its subject.",
                    it -> it.onDelete(
                            (owner, id) -> it.original().delete(owner, id).map(NoteMutations::onNothing))),
            mutation(
                    "delete.previous-too",
                    "Deletes the note of the id before, too.",
                    it -> it.onDelete(
                            (owner, id) -> it.original().delete(owner, id).peek(deleted -> it.original()
                                    .delete(owner, new NoteId(Math.max(1, id.value() - 1)))
                                    .isRight()))),
            mutation(
                    "delete.ignored-owner",
                    "Deletes a note through any owner.",
                    it -> it.onDelete((owner, id) -> it.original().delete(it.ownerOf(id, owner), id))),
            mutation(
                    "delete.before-owner-check",
                    "Deletes a note of another owner, and fails then.",
                    it -> it.onDelete(
                            (owner, id) -> it.original().delete(owner, id).peekLeft(absent -> it.original()
                                    .delete(it.ownerOf(id, owner), id)
                                    .isRight()))));

    private NoteMutations() {}

    public static Seq<Mutation> all() {
        return CREATE.appendAll(READ).appendAll(UPDATE).appendAll(DELETE);
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

    private static Note on(Noteable subject, Note note) {
        return Note.builder(note.id(), subject)
                .text(note.text())
                .isPublic(note.isPublic())
                .creator(note.creator())
                .audit(note.audit())
                .build();
    }
}
