package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.Function3;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Charges that work, for others to break. It remembers which job each charge is on, which breaking may need to know. */
final class MutatedCharges {
    private final ChargeRepository good;
    private final MutatedPort<ChargeRepository> mutatedPort;
    private Map<ChargeId, JobNumber> owners = HashMap.empty();
    private Map<ChargeId, Charge> deleted = HashMap.empty();

    MutatedCharges(ChargeRepository good) {
        this.good = good;
        this.mutatedPort = MutatedPort.of(ChargeRepository.class, good);
        onCreate(good::create);
    }

    ChargeRepository original() {
        return good;
    }

    ChargeRepository port() {
        return mutatedPort.port();
    }

    /** The job that the charge is on, whichever is asked. */
    JobNumber jobOf(ChargeId id, JobNumber requested) {
        return owners.getOrElse(id, requested);
    }

    MutatedCharges onGet(BiFunction<JobNumber, ChargeId, Either<Failure, Charge>> mistake) {
        mutatedPort.replace("get", JobNumber.class, ChargeId.class, mistake);
        return this;
    }

    MutatedCharges onList(Function<JobNumber, Either<Failure, Seq<Charge>>> mistake) {
        mutatedPort.replace("list", JobNumber.class, mistake);
        return this;
    }

    MutatedCharges onCreate(BiFunction<JobNumber, NewCharge, Either<Failure, Charge>> mistake) {
        mutatedPort.replace("create", JobNumber.class, NewCharge.class, (job, charge) -> mistake.apply(job, charge)
                .peek(created -> owners = owners.put(created.id(), job)));
        return this;
    }

    MutatedCharges onUpdate(Function3<JobNumber, ChargeId, ChargeChange, Either<Failure, Charge>> mistake) {
        mutatedPort.replace("update", JobNumber.class, ChargeId.class, ChargeChange.class, mistake);
        return this;
    }

    MutatedCharges onDelete(BiFunction<JobNumber, ChargeId, Either<Failure, Charge>> mistake) {
        mutatedPort.replace("delete", JobNumber.class, ChargeId.class, mistake);
        return this;
    }

    /** Answers a second deletion with what was deleted before. */
    MutatedCharges rememberingTheDeleted() {
        return onDelete((job, id) -> {
            Either<Failure, Charge> answer = good.delete(job, id);
            answer.forEach(charge -> deleted = deleted.put(id, charge));
            return answer.orElse(() -> deleted.get(id).toEither(answer::getLeft));
        });
    }
}
