package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;
import java.util.function.Function;

/** Describes a write of opportunities. */
public sealed interface OpportunityWrite extends Write<Job> {

    /** Handles every kind of write; the compiler sees to it that none is forgotten. */
    <R> R fold(
            Function<? super Create, ? extends R> create,
            Function<? super Win, ? extends R> win,
            Function<? super Lose, ? extends R> lose);

    /** The arguments of {@link OpportunityRepository#create}. */
    record Create(CustomerNumber customer, NewJob opportunity) implements OpportunityWrite {
        public Create {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(opportunity, "opportunity");
        }

        @Override
        public Operation operation() {
            return OpportunityOperations.create(customer);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Win, ? extends R> win,
                Function<? super Lose, ? extends R> lose) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(win, "win");
            Objects.requireNonNull(lose, "lose");
            return create.apply(this);
        }
    }

    /** The arguments of {@link OpportunityRepository#win}. */
    record Win(JobNumber opportunity) implements OpportunityWrite {
        public Win {
            Objects.requireNonNull(opportunity, "opportunity");
        }

        @Override
        public Operation operation() {
            return OpportunityOperations.win(opportunity);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Win, ? extends R> win,
                Function<? super Lose, ? extends R> lose) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(win, "win");
            Objects.requireNonNull(lose, "lose");
            return win.apply(this);
        }
    }

    /** The arguments of {@link OpportunityRepository#lose}. */
    record Lose(JobNumber opportunity) implements OpportunityWrite {
        public Lose {
            Objects.requireNonNull(opportunity, "opportunity");
        }

        @Override
        public Operation operation() {
            return OpportunityOperations.lose(opportunity);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Win, ? extends R> win,
                Function<? super Lose, ? extends R> lose) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(win, "win");
            Objects.requireNonNull(lose, "lose");
            return lose.apply(this);
        }
    }
}
