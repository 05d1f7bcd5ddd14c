package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * The record through which other records are reached. As is usual in Rails, it is looked up before they are, so the response
 * names it if it does not exist.
 *
 * @param name such as {@code customer}
 * @param lookup returns the record, or the failure to find it
 */
@ReliesOn("owner-is-looked-up-first")
public record ParentRecord(String name, Supplier<? extends Either<Failure, ?>> lookup) {

    /** Returns the response for {@code failure} about one {@code thing} of this parent. */
    public ServerResponse forFailure(Failure failure, String thing) {
        ServerResponse about = ErrorResponses.forFailure(failure, thing);
        return failure instanceof Failure.NotFound ? ifExists(about) : about;
    }

    /** The parent has no such {@code thing}. */
    public ServerResponse noSuchRecord(String thing) {
        return ifExists(ErrorResponses.noSuchRecord(thing));
    }

    /** A new record is invalid. A parent that does not exist is reported first. */
    public ServerResponse invalid(Seq<Violation> broken) {
        return ifExists(ErrorResponses.invalid(broken));
    }

    /** Returns {@code serverResponse} if the parent exists, otherwise the response that it does not. */
    public ServerResponse ifExists(ServerResponse serverResponse) {
        return lookup.get().fold(absent -> ErrorResponses.forFailure(absent, name), there -> serverResponse);
    }
}
