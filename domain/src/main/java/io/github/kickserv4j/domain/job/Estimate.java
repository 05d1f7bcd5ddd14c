package io.github.kickserv4j.domain.job;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * A job's estimate, as far as it is known; {@link StageTimes} holds when it was sent and seen.
 *
 * @param type Kickserv's {@code estimate_type}, whose words are not known
 */
public record Estimate(Option<String> type, Option<String> terms, Option<String> notes) implements Serializable {
    public Estimate {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(notes, "notes");
    }

    public static final Estimate NONE = new Estimate(Option.none(), Option.none(), Option.none());
}
