package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;

/** Names what a note is on, by its account-wide id: Kickserv's {@code noteable_type} and {@code noteable_id} (documented). */
public sealed interface Noteable extends Serializable {

    /** Handles every kind; the compiler sees to it that none is forgotten. */
    <R> R fold(
            Function<? super CustomerId, ? extends R> onCustomer,
            Function<? super JobId, ? extends R> onJob,
            Function<? super OnUnknown, ? extends R> onUnknown);

    /** A note on a customer. */
    record OnCustomer(CustomerId id) implements Noteable {
        public OnCustomer {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R fold(
                Function<? super CustomerId, ? extends R> onCustomer,
                Function<? super JobId, ? extends R> onJob,
                Function<? super OnUnknown, ? extends R> onUnknown) {
            Objects.requireNonNull(onCustomer, "onCustomer");
            Objects.requireNonNull(onJob, "onJob");
            Objects.requireNonNull(onUnknown, "onUnknown");
            return onCustomer.apply(id);
        }
    }

    /** A note on a job. */
    record OnJob(JobId id) implements Noteable {
        public OnJob {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R fold(
                Function<? super CustomerId, ? extends R> onCustomer,
                Function<? super JobId, ? extends R> onJob,
                Function<? super OnUnknown, ? extends R> onUnknown) {
            Objects.requireNonNull(onCustomer, "onCustomer");
            Objects.requireNonNull(onJob, "onJob");
            Objects.requireNonNull(onUnknown, "onUnknown");
            return onJob.apply(id);
        }
    }

    /** A note on something that was not known when this was written, or that the server did not name. */
    record OnUnknown(Option<String> type, Option<Long> id) implements Noteable {
        public OnUnknown {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R fold(
                Function<? super CustomerId, ? extends R> onCustomer,
                Function<? super JobId, ? extends R> onJob,
                Function<? super OnUnknown, ? extends R> onUnknown) {
            Objects.requireNonNull(onCustomer, "onCustomer");
            Objects.requireNonNull(onJob, "onJob");
            Objects.requireNonNull(onUnknown, "onUnknown");
            return onUnknown.apply(this);
        }
    }
}
