package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.RecordDescriptor;
import io.github.kickserv4j.ports.shared.evidence.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks among the charges of a job for what was asked of them. */
record ChargeReconciler(JobRepository jobs, UncertainWrite uncertainWrite) {
    private static final RecordDescriptor<Charge> KIND =
            RecordDescriptor.of(Charge::id, Charge::audit, Charge::unreadable);
    private static final Seq<Field<Charge, ?>> OF_AN_ITEM =
            List.of(ChargeFields.ITEM_ID, ChargeFields.DETAILS, ChargeFields.QUANTITY, ChargeFields.PRICE_PER_UNIT);
    private static final Seq<Field<Charge, ?>> OF_NO_ITEM =
            List.of(ChargeFields.DESCRIPTION, ChargeFields.DETAILS, ChargeFields.QUANTITY, ChargeFields.PRICE_PER_UNIT);

    Either<Failure, Reconciliation<Charge>> reconcile(ChargeWrite write) {
        if (write instanceof ChargeWrite.Create create) {
            return evidence(create.charge().fields())
                    .matchCreation(keys(create.charge()), other -> rival(create, other), jobs.charges(create.job()));
        }
        if (write instanceof ChargeWrite.Update update) {
            return evidence(update.change().patch()).matchChange(charge(update.job(), update.id()));
        }
        ChargeWrite.Delete delete = (ChargeWrite.Delete) write;
        return WriteMatcher.matchDeletion(KIND, charge(delete.job(), delete.id()), () -> jobs.charges(delete.job()));
    }

    private static Option<Patch<Charge>> rival(ChargeWrite.Create asked, Write other) {
        return other instanceof ChargeWrite.Create rival && rival.job().equals(asked.job())
                ? Option.some(rival.charge().fields())
                : Option.none();
    }

    /** A charge of an item is described by the item's name (documented), whatever was asked. */
    private static Seq<Field<Charge, ?>> keys(NewCharge charge) {
        return charge.fields().fields().contains(ChargeFields.ITEM_ID) ? OF_AN_ITEM : OF_NO_ITEM;
    }

    private Either<Failure, Charge> charge(JobNumber job, ChargeId id) {
        return jobs.charges(job)
                .flatMap(charges -> charges.find(charge -> charge.id().equals(id))
                        .toEither(() -> new Failure.NotFound(
                                FailureContext.of(JobOperations.changeCharge(job, id), Delivery.REJECTED))));
    }

    private WriteMatcher<Charge> evidence(Patch<Charge> asked) {
        return WriteMatcher.of(KIND, asked, uncertainWrite);
    }
}
