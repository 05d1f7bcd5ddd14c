package io.github.kickserv4j.fakeserver.note;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Deletes a note of any owner. When Kickserv deletes a note of a customer, it does not check the owner of the note.
 * The ports do check, so this class tries every owner in turn.
 */
@ReliesOn("note-deletion-ignores-the-customer")
record AnyOwnerNoteDeletion(Kickserv kickserv) implements NoteHandler.DeletionFallback {

    @Override
    public Either<Failure, Note> delete(NoteId id, Failure failure) {
        return isNotFound(failure) ? ofAnyOwner(id, failure) : Either.left(failure);
    }

    private Either<Failure, Note> ofAnyOwner(NoteId id, Failure notFound) {
        return Stream.<Supplier<Stream<Either<Failure, NoteOwner>>>>of(this::customers, this::jobs)
                .flatMap(Supplier::get)
                .map(owner -> owner.flatMap(has -> kickserv.notes().delete(has, id)))
                .filter(tried -> tried.fold(failure -> !isNotFound(failure), deleted -> true))
                .findFirst()
                .orElse(Either.left(notFound));
    }

    private Stream<Either<Failure, NoteOwner>> customers() {
        return kickserv.customers().all(CustomerFilter.ALL).map(found -> found.map(c -> NoteOwner.of(c.number())));
    }

    private Stream<Either<Failure, NoteOwner>> jobs() {
        return kickserv.jobs().all(JobFilter.ALL).map(found -> found.map(job -> NoteOwner.of(job.number())));
    }

    private static boolean isNotFound(Failure failure) {
        return failure instanceof Failure.NotFound;
    }
}
