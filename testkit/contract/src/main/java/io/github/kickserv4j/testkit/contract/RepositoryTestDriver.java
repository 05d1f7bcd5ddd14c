package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * Calls all operations of a repository for the records of one owner.
 *
 * @param <I> the id or number that addresses a record
 * @param <T> the record
 */
public interface RepositoryTestDriver<I extends Identity<I>, T> extends CreationTestDriver<T> {

    Either<Failure, T> get(I id);

    /** Returns all records, from every page. */
    Either<Failure, Seq<T>> list();

    Either<Failure, T> update(I id, Patch<T> patch);

    Either<Failure, T> delete(I id);

    /** Returns the operation that failures of {@link #get} name. */
    Operation getOperation(I id);

    /** Describes {@link #update}. */
    Write<T> change(I id, Patch<T> patch);

    /** Describes {@link #delete}. */
    Write<T> deletion(I id);

    /** Returns all fields that can be written. */
    Seq<Field<T, ?>> fields();

    @Override
    default Seq<Field<T, ?>> fieldsOfNew() {
        return fields();
    }

    /** Returns a patch of a complete record, different at each call. It clears a field if one can be cleared. */
    Patch<T> patch();

    I idOf(T record);

    /** Returns the id of this value. */
    I idOf(long value);

    @Override
    default Identity<?> historyIdOf(T record) {
        Objects.requireNonNull(record, "record");
        return idOf(record);
    }
}
