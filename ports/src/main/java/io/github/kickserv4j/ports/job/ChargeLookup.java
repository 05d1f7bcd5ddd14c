package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.Evidence;
import io.github.kickserv4j.ports.shared.evidence.RecordKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Looks among the charges of a job for what was asked of them. */
record ChargeLookup(JobRepository jobs, Doubt doubt) {
    private static final RecordKind<Charge> KIND = RecordKind.of(Charge::id, Charge::audit, Charge::unreadable);
    private static final Seq<Field<Charge, ?>> OF_AN_ITEM =
            List.of(ChargeFields.ITEM_ID, ChargeFields.DETAILS, ChargeFields.QUANTITY, ChargeFields.PRICE_PER_UNIT);
    private static final Seq<Field<Charge, ?>> OF_NO_ITEM =
            List.of(ChargeFields.DESCRIPTION, ChargeFields.DETAILS, ChargeFields.QUANTITY, ChargeFields.PRICE_PER_UNIT);

    Either<Failure, Reconciliation<Charge>> of(ChargeWrite write) {
        if (write instanceof ChargeWrite.Add add) {
            return evidence(add.charge().fields())
                    .created(keys(add.charge()), other -> rival(add, other), jobs.charges(add.job()));
        }
        if (write instanceof ChargeWrite.Change change) {
            return evidence(change.change().changes()).changed(charge(change.job(), change.id()));
        }
        ChargeWrite.Remove remove = (ChargeWrite.Remove) write;
        return Evidence.deleted(KIND, charge(remove.job(), remove.id()), () -> jobs.charges(remove.job()));
    }

    private static Option<Changes<Charge>> rival(ChargeWrite.Add asked, Write other) {
        return other instanceof ChargeWrite.Add rival && rival.job().equals(asked.job())
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
                                Incident.of(JobOperations.changeCharge(job, id), Delivery.REJECTED))));
    }

    private Evidence<Charge> evidence(Changes<Charge> asked) {
        return Evidence.of(KIND, asked, doubt);
    }
}
