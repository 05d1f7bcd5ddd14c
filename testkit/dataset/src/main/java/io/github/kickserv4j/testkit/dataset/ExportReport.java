package io.github.kickserv4j.testkit.dataset;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * The outcome of an export.
 *
 * @param customers the number of customers in the data set
 * @param jobs the number of jobs, opportunities among them
 * @param omissions what the records have and the data set does not hold. Ids, numbers, and times of creation, changes and stages
 *     are never held, and are not listed
 * @param madeUp the names of the fields that have made-up values; a field of known words only is not among them
 */
public record ExportReport(int customers, int jobs, Seq<Omission> omissions, Seq<String> madeUp) {
    public ExportReport {
        Objects.requireNonNull(omissions, "omissions");
        Objects.requireNonNull(madeUp, "madeUp");
    }
}
