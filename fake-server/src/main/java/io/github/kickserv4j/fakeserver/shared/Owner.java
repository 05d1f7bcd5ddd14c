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
public record Owner(String name, Supplier<? extends Either<Failure, ?>> lookup) {

    /** What {@code failure}, about one {@code thing} of this owner, looks like on the wire. */
    public Answer failed(Failure failure, String thing) {
        Answer about = InferredAnswers.of(failure, thing);
        return failure instanceof Failure.NotFound ? ifThere(about) : about;
    }

    /** No {@code thing} of this owner can be meant. */
    public Answer unknown(String thing) {
        return ifThere(InferredAnswers.unknown(thing));
    }

    /** Something new is not as it should be; nobody has no violations. */
    public Answer invalid(Seq<Violation> broken) {
        return ifThere(InferredAnswers.invalid(broken));
    }

    /** {@code answer}, if the owner is there. */
    public Answer ifThere(Answer answer) {
        return lookup.get().fold(absent -> InferredAnswers.of(absent, name), there -> answer);
    }
}
