package io.github.kickserv4j.testkit.broken;

import io.github.kickserv4j.testkit.broken.customer.CustomerMutations;
import io.github.kickserv4j.testkit.broken.generated.GeneratedMutations;
import io.github.kickserv4j.testkit.broken.job.JobMutations;
import io.github.kickserv4j.testkit.broken.note.NoteMutations;
import io.github.kickserv4j.testkit.broken.payment.PaymentMutations;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/** All broken adapters: mistakes that are made at every method of every port where they are possible, and some of one resource. */
public final class BrokenAdapters {
    private static final Lazy<Seq<BrokenAdapter>> ALL = Lazy.of(BrokenAdapters::create);

    private BrokenAdapters() {}

    /** Returns all broken adapters. */
    public static Seq<BrokenAdapter> all() {
        return ALL.get();
    }

    /** Returns the broken adapters whose mistake is in the port of this resource. */
    public static Seq<BrokenAdapter> of(Resource resource) {
        Objects.requireNonNull(resource, "resource");
        return all().filter(broken -> broken.resource() == resource);
    }

    /** Returns the broken adapter of this name, or none if there is no such name. */
    public static Option<BrokenAdapter> named(String name) {
        Objects.requireNonNull(name, "name");
        return all().find(broken -> broken.name().equals(name));
    }

    private static Seq<BrokenAdapter> create() {
        var detections = Detections.read();
        return List.of(
                        CustomerMutations.all(),
                        NoteMutations.all(),
                        PaymentMutations.all(),
                        JobMutations.all(),
                        GeneratedMutations.all())
                .flatMap(mutations -> mutations)
                .sortBy(mutation -> mutation.name())
                .map(mutation -> new BrokenAdapter(mutation, detections.of(mutation.name())));
    }
}
