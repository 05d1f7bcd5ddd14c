package io.github.kickserv4j.testkit.assertj;

import io.vavr.collection.Seq;
import org.assertj.core.presentation.Representation;
import org.jspecify.annotations.Nullable;

/** Describes values in the message of a failed assertion, in few words: records of an account by their identity. */
record ValueText(Representation representation) {
    private static final int LONGEST = 200;
    private static final int LISTED = 20;

    /** Returns the kind and the identity of a record, or else the value, cut if it is long. */
    String of(@Nullable Object value) {
        String text = KickservAssertFactories.recordAssert(value)
                .map(RecordAssert::subject)
                .getOrElse(() -> whole(value));
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** Returns the whole value. */
    String whole(@Nullable Object value) {
        return String.valueOf(representation.toStringOf(value));
    }

    /** Returns the first values, and how many more there are. */
    String list(Seq<?> values) {
        return lines(values.map(this::of)).mkString("[", ", ", "]");
    }

    /** Returns the first of these lines, and how many more there are. */
    static Seq<String> lines(Seq<String> lines) {
        int omitted = lines.size() - LISTED;
        return omitted > 0 ? lines.take(LISTED).append(omitted + " more") : lines;
    }
}
