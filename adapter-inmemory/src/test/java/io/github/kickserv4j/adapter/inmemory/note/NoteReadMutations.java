package io.github.kickserv4j.adapter.inmemory.note;

import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.StaleCacheMutation;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in reading notes: caches that are not invalidated. */
final class NoteReadMutations {
    private static final List<String> READS = List.of("notes.get/2", "notes.list/2");

    private NoteReadMutations() {}

    static Stream<Mutation> all() {
        return StaleCacheMutation.forEachPair(
                        READS,
                        StaleCacheMutation.ANY,
                        "notes.create/2",
                        "notes.update/3",
                        "notes.delete/2",
                        "jobs.delete/1",
                        "customers.delete/1")
                .map(Mutation.class::cast);
    }
}
