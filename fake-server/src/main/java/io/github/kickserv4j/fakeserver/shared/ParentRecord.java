package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * What other things are reached through. It is looked for before they are, as is the habit of Rails, so that it is what an
 * answer calls invalid if it is not there.
 *
 * @param name such as {@code customer}
 * @param lookup finds it, or says why not
 */
public record ParentRecord(String name, Supplier<? extends Either<Failure, ?>> lookup) {

    /** What {@code failure}, about one {@code thing} of this owner, looks like on the wire. */
    public ServerResponse forFailure(Failure failure, String thing) {
        ServerResponse about = ErrorResponses.forFailure(failure, thing);
        return failure instanceof Failure.NotFound ? ifExists(about) : about;
    }

    /** No {@code thing} of this owner can be meant. */
    public ServerResponse noSuchRecord(String thing) {
        return ifExists(ErrorResponses.noSuchRecord(thing));
    }

    /** Something new is not as it should be; nobody has no violations. */
    public ServerResponse invalid(Seq<Violation> broken) {
        return ifExists(ErrorResponses.invalid(broken));
    }

    /** {@code answer}, if the owner is there. */
    public ServerResponse ifExists(ServerResponse serverResponse) {
        return lookup.get().fold(absent -> ErrorResponses.forFailure(absent, name), there -> serverResponse);
    }
}
