package io.github.kickserv4j.benchmarks.page;

import org.jspecify.annotations.Nullable;

/** A customer or employee within a job, for databind. */
public class OwnerPojo {
    public @Nullable Long id;

    public @Nullable Long customerNumber;
}
