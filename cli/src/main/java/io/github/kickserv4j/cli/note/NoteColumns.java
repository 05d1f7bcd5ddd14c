package io.github.kickserv4j.cli.note;

import static io.github.kickserv4j.cli.output.Column.flag;
import static io.github.kickserv4j.cli.output.Column.integer;
import static io.github.kickserv4j.cli.output.Column.nestedOne;
import static io.github.kickserv4j.cli.output.Column.text;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.CommonColumns;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A note as flat columns, under Kickserv's own names. Its creator is an object beside them. */
final class NoteColumns {
    private static final Columns<Employee> CREATOR = Columns.of(List.of(
            integer("id", employee -> employee.id().map(EmployeeId::value)),
            integer("employee_number", employee -> employee.number().map(EmployeeNumber::value)),
            text("name", Employee::name),
            text("email_address", Employee::emailAddress)));

    private static final Seq<Column<Note>> ALL = List.<Column<Note>>of(
                    integer("id", note -> Option.some(note.id().value())),
                    text(NoteFields.TEXT),
                    integer("noteable_id", note -> id(note.on())),
                    text("noteable_type", note -> type(note.on())),
                    flag(NoteFields.PUBLIC))
            .appendAll(CommonColumns.audit(Note::audit))
            .append(nestedOne("creator", CREATOR, Note::creator));

    /** Everything that is modelled of a note. */
    static final Columns<Note> NOTE = new Columns<>(
            ALL, List.of("id", "created_at", "public", "noteable_type", "noteable_id", "note"), Note::unreadable);

    private NoteColumns() {}

    private static Option<String> type(Noteable on) {
        return on.fold(customer -> Option.some("Customer"), job -> Option.some("Job"), Noteable.OnUnknown::type);
    }

    private static Option<Long> id(Noteable on) {
        return on.fold(
                customer -> Option.some(customer.value()), job -> Option.some(job.value()), Noteable.OnUnknown::id);
    }
}
