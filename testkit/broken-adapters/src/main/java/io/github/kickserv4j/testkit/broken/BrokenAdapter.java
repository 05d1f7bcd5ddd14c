package io.github.kickserv4j.testkit.broken;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Objects;

/** A mistake that an adapter could make. Tests that pass on an adapter with it do not check what it is about. */
public final class BrokenAdapter {
    private final Mutation mutation;
    private final Seq<String> detectedBy;

    BrokenAdapter(Mutation mutation, Seq<String> detectedBy) {
        this.mutation = mutation;
        this.detectedBy = detectedBy;
    }

    /** Returns the unique name: resource, operation and mistake, such as {@code customers.create.doubled}. */
    public String name() {
        return mutation.name();
    }

    /** Returns a sentence that says what the adapter does, such as "Creates two records at each call of customers.create.". */
    public String description() {
        return mutation.description();
    }

    /** Returns the resource of the port in which the mistake is. */
    public Resource resource() {
        return Resource.valueOf(name().substring(0, name().indexOf('.')).toUpperCase(Locale.ROOT));
    }

    /**
     * Returns tests of {@code KickservContract} that detect the mistake, such as {@code
     * Customers.createShouldMakeTwoRecordsWhenTheSameIsCreatedTwice}. Others may detect it as well.
     */
    public Seq<String> detectedBy() {
        return detectedBy;
    }

    /**
     * Returns an account that makes this mistake only, over an account of a correct adapter. What the mistake needs to remember is
     * kept in the returned account.
     */
    public Kickserv over(Kickserv correct) {
        Objects.requireNonNull(correct, "correct");
        return mutation.effect().apply(correct);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name();
    }
}
