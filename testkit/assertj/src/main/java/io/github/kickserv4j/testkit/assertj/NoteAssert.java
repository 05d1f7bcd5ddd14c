package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on a note. */
public class NoteAssert extends RecordAssert<NoteAssert, Note> {
    public NoteAssert(@Nullable Note actual) {
        super(actual, NoteAssert.class);
    }

    /** Asserts the whole text. */
    public NoteAssert hasText(String text) {
        Objects.requireNonNull(text, "text");
        return has("text", text, it -> Option.some(it.text()));
    }

    /** Asserts that the note is on this customer. */
    public NoteAssert isOn(CustomerId customer) {
        Objects.requireNonNull(customer, "customer");
        return isOn(new Noteable.OnCustomer(customer));
    }

    /** Asserts that the note is on this job. */
    public NoteAssert isOn(JobId job) {
        Objects.requireNonNull(job, "job");
        return isOn(new Noteable.OnJob(job));
    }

    /** Asserts that the note is marked as public. */
    public NoteAssert isPublic() {
        return has("visibility", "public", NoteAssert::visibility);
    }

    /** Asserts that the note is marked as private. */
    public NoteAssert isPrivate() {
        return has("visibility", "private", NoteAssert::visibility);
    }

    /** Asserts that the customer sees the note: it is public, and on a job. */
    public NoteAssert isVisibleToCustomer() {
        return is("visible to the customer", Note::isVisibleToCustomer, NoteAssert::visibilityText);
    }

    /** Asserts that the customer does not see the note: it is not public, or it is not on a job. */
    public NoteAssert isNotVisibleToCustomer() {
        return is("not visible to the customer", note -> !note.isVisibleToCustomer(), NoteAssert::visibilityText);
    }

    private NoteAssert isOn(Noteable expected) {
        return has("owner", expected, note -> Option.some(note.on()));
    }

    private static Option<String> visibility(Note note) {
        return note.isPublic().map(isPublic -> isPublic ? "public" : "private");
    }

    private static String visibilityText(Note note) {
        return "the visibility " + visibility(note).getOrElse("unknown") + ", on " + note.on();
    }

    @Override
    String subject() {
        return "note " + actual.id();
    }

    @Override
    Seq<Violation> unreadable() {
        return actual.unreadable();
    }
}
