package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/** Names what a note is on, by its account-wide id: Kickserv's {@code noteable_type} and {@code noteable_id} (documented). */
public sealed interface Noteable extends Serializable {

    /** A note on a customer. */
    record OnCustomer(CustomerId id) implements Noteable {
        public OnCustomer {
            Objects.requireNonNull(id, "id");
        }
    }

    /** A note on a job. */
    record OnJob(JobId id) implements Noteable {
        public OnJob {
            Objects.requireNonNull(id, "id");
        }
    }

    /** A note on something that was not known when this was written, or that the server did not name. */
    record OnUnknown(Option<String> type, Option<Long> id) implements Noteable {
        public OnUnknown {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(id, "id");
        }
    }
}
