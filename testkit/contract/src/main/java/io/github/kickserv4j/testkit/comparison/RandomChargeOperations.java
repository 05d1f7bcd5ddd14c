package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.testkit.comparison.RecordPool.OwnedCharge;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** Random operations on charges. */
record RandomChargeOperations(RecordPool pool, RandomValues values) {

    Seq<Supplier<ComparedOperation<?>>> generators() {
        return List.of(this::create, this::create, this::create, this::update, this::delete, this::get, this::list);
    }

    private ComparedOperation<?> create() {
        JobNumber job = pool.job().number();
        var charge = new NewCharge(values.patchWithRequired(List.of(ChargeFields.DESCRIPTION), ChargeFields.ALL));
        return ComparedOperation.of(
                        "add to job " + job + " " + charge, it -> it.charges().create(job, charge))
                .withResultHandler(added -> pool.add(job, added))
                .withAffectedJob(job);
    }

    private ComparedOperation<?> update() {
        OwnedCharge charge = pool.charge();
        var change = new ChargeChange(values.randomPatch(ChargeFields.ALL));
        return ComparedOperation.of(
                        "change " + charge + " " + change, it -> it.charges().update(charge.job(), charge.id(), change))
                .withAffectedJob(charge.job());
    }

    private ComparedOperation<?> delete() {
        OwnedCharge charge = pool.charge();
        return ComparedOperation.of("remove " + charge, it -> it.charges().delete(charge.job(), charge.id()))
                .withAffectedJob(charge.job());
    }

    private ComparedOperation<?> get() {
        OwnedCharge charge = pool.charge();
        return ComparedOperation.of("get " + charge, it -> it.charges().get(charge.job(), charge.id()));
    }

    private ComparedOperation<?> list() {
        JobNumber job = pool.job().number();
        return ComparedOperation.of("charges of job " + job, it -> it.charges().list(job));
    }
}
