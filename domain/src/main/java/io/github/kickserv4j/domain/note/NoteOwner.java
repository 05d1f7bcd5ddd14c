package io.github.kickserv4j.domain.note;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import java.io.Serializable;
import java.util.Objects;

/** Through whom a note is reached, by the number that people see. A note of another owner is not found through this one. */
public sealed interface NoteOwner extends Serializable {

    static NoteOwner of(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return new OfCustomer(number);
    }

    static NoteOwner of(JobNumber number) {
        return new OfJob(number);
    }

    record OfCustomer(CustomerNumber number) implements NoteOwner {
        public OfCustomer {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return "customer " + number;
        }
    }

    record OfJob(JobNumber number) implements NoteOwner {
        public OfJob {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return "job " + number;
        }
    }
}
