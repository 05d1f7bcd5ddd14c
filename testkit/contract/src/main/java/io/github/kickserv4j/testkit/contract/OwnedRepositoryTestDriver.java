package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;

/**
 * Calls a repository whose records are reached through their owner.
 *
 * @param <I> the id that addresses a record of the owner
 * @param <T> the record
 */
public interface OwnedRepositoryTestDriver<I extends Identity<I>, T> extends RepositoryTestDriver<I, T> {

    /** Returns the walk over all records; the list as a walk where the repository has none. */
    default Stream<Either<Failure, T>> all() {
        return list().fold(failure -> Stream.of(Either.left(failure)), records -> records.toJavaStream()
                .map(Either::right));
    }

    /** Returns the operation that failures of {@link #list} name. */
    Operation listOperation();

    /** Creates other owners, and returns a driver for each. */
    Seq<? extends OwnedRepositoryTestDriver<I, T>> createOtherOwners();

    /** Returns drivers for owners that do not exist. */
    Seq<? extends OwnedRepositoryTestDriver<I, T>> absentOwners();

    /** Deletes the owner. */
    Either<Failure, ?> deleteOwner();
}
