package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The mistakes that are generated over the methods of all ports. */
public final class GeneratedMutations {
    private GeneratedMutations() {}

    public static Seq<Mutation> all() {
        return List.of(
                        WriteMutations.all(),
                        LostUpdates.all(),
                        FieldMutations.all(),
                        AuditMutations.all(),
                        FailureMutations.all(),
                        SwallowedFailures.all(),
                        ListMutations.all(),
                        WalkMutations.all(),
                        StaleCaches.all(),
                        ReconcileMutations.all())
                .flatMap(mutations -> mutations);
    }
}
