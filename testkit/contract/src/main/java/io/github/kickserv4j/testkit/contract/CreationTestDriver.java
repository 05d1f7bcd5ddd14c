package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * Calls a repository to create records of one owner and to reconcile writes, so that one contract serves all resources. Fields are
 * patches, whatever the resource.
 *
 * @param <T> the record
 */
public interface CreationTestDriver<T> {

    Either<Failure, T> create(Patch<T> fields);

    Either<Failure, Reconciliation<T>> reconcile(Failure failure);

    /** Reconciles a write that this driver described. */
    Either<Failure, Reconciliation<T>> reconcile(UncertainWrite<Write<T>> write);

    /** Describes {@link #create}. */
    Write<T> creation(Patch<T> fields);

    /** Returns the fields that a new record can have. */
    Seq<Field<T, ?>> fieldsOfNew();

    /** Returns a valid value for {@code field}. */
    <V> V sampleOf(Field<T, V> field);

    /** Returns the few fields of a valid record. They differ at each call, so that no other record is taken for it. */
    Patch<T> minimal();

    /** Returns all fields of a valid record, which differ from those of all others. */
    default Patch<T> complete() {
        return fieldsOfNew().foldLeft(Patch.empty(), this::withSample);
    }

    /** Returns {@code minimal} with another value in a field that reconciliation does not know records by. */
    Patch<T> variantOf(Patch<T> minimal);

    /** Returns the id by which a history of writes knows the record. */
    Identity<?> historyIdOf(T record);

    Audit auditOf(T record);

    /** Returns what later reads return of a record that was written. */
    default T asRead(T written) {
        Objects.requireNonNull(written, "written");
        return written;
    }

    /** Returns what rows of a list are sure to hold of the record. */
    default T asRow(T record) {
        Objects.requireNonNull(record, "record");
        return record;
    }

    private <V> Patch<T> withSample(Patch<T> patch, Field<T, V> field) {
        return patch.set(field, sampleOf(field));
    }
}
