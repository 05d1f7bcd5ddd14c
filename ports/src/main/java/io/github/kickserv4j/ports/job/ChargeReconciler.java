package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.reconcile.RecordDescriptor;
import io.github.kickserv4j.ports.shared.reconcile.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Declares the key fields of charges, and how a write of them is found. */
record ChargeReconciler(ChargeRepository charges) {
    static final RecordDescriptor<Charge> CHARGE = RecordDescriptor.of(Charge::id, Charge::audit, Charge::unreadable);
    private static final Seq<Field<Charge, ?>> KEYS_OF_ITEM =
            List.of(ChargeFields.ITEM_ID, ChargeFields.DETAILS, ChargeFields.QUANTITY, ChargeFields.PRICE_PER_UNIT);
    private static final Seq<Field<Charge, ?>> KEYS =
            List.of(ChargeFields.DESCRIPTION, ChargeFields.DETAILS, ChargeFields.QUANTITY, ChargeFields.PRICE_PER_UNIT);

    Either<Failure, Reconciliation<Charge>> match(ChargeWrite write, WriteMatcher<Charge> matcher) {
        return write.fold(
                create -> matcher.matchCreation(
                        create.charge().fields(),
                        keys(create.charge()),
                        other -> competing(create, other),
                        rows(create.job())),
                update -> matcher.matchChange(update.change().patch(), charges.get(update.job(), update.id())),
                delete -> matcher.matchDeletion(
                        charges.get(delete.job(), delete.id()), () -> charges.list(delete.job())));
    }

    private static Option<Patch<Charge>> competing(ChargeWrite.Create requested, Write<?> other) {
        return other instanceof ChargeWrite.Create create && create.job().equals(requested.job())
                ? Option.some(create.charge().fields())
                : Option.none();
    }

    /** A charge of an item is described by the item's name (documented), whatever was asked. */
    private static Seq<Field<Charge, ?>> keys(NewCharge charge) {
        return charge.fields().fields().contains(ChargeFields.ITEM_ID) ? KEYS_OF_ITEM : KEYS;
    }

    private Stream<Either<Failure, Charge>> rows(JobNumber job) {
        return charges.list(job).fold(failure -> Stream.of(Either.left(failure)), all -> all.toJavaStream()
                .map(Either::right));
    }
}
