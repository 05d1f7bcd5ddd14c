package io.github.kickserv4j.adapter.http.note;

import io.github.kickserv4j.adapter.http.json.WireValueMapper;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Maps the note of the wire to that of the domain. */
@ReliesOn({
    "noteable-type-words",
    "times-and-employees-of-a-note",
    "noteable-id-is-an-id",
    "customer-notes-are-never-visible",
    "note-writes-return-the-creator"
})
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface NoteMapper extends WireValueMapper {
    @Mapping(target = "id", source = "wire.id")
    @Mapping(target = "on", expression = "java(on(wire))")
    @Mapping(target = "text", source = "wire.note", defaultValue = "")
    @Mapping(target = "isPublic", source = "wire.isPublic")
    @Mapping(target = "creator", source = "creator")
    @Mapping(target = "audit", source = "wire")
    @Mapping(target = "unreadable", source = "unreadable")
    Note note(WireNote wire, Option<Employee> creator, Seq<Violation> unreadable);

    @Mapping(target = "number", source = "employeeNumber")
    Employee employee(WireCreator wire);

    Audit audit(WireNote wire);

    /** Maps the owner. The case of the words for the kinds of owner is ignored, since they are not certain. */
    default Noteable on(WireNote wire) {
        Option<String> type = text(wire.noteableType());
        Option<Noteable> known = identity(wire.noteableId(), id -> id)
                .flatMap(id -> type.flatMap(word -> switch (word.toLowerCase(Locale.ROOT)) {
                    case "customer" -> Option.some(new Noteable.OnCustomer(new CustomerId(id)));
                    case "job" -> Option.some(new Noteable.OnJob(new JobId(id)));
                    default -> Option.none();
                }));
        return known.getOrElse(() -> new Noteable.OnUnknown(type, whole(wire.noteableId())));
    }

    default NoteId id(Long value) {
        return new NoteId(value);
    }

    default Option<EmployeeNumber> employeeNumber(@Nullable Long value) {
        return identity(value, EmployeeNumber::new);
    }
}
