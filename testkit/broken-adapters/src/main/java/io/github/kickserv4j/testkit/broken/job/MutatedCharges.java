package io.github.kickserv4j.testkit.broken.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.broken.shared.MutatedPort;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.Function3;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A correct repository of charges in which methods are replaced. It remembers the job of each charge. */
final class MutatedCharges {
    private final ChargeRepository original;
    private final MutatedPort<ChargeRepository> port;
    private final Map<ChargeId, JobNumber> jobs = new ConcurrentHashMap<>();

    private MutatedCharges(Kickserv account) {
        this.original = account.charges();
        this.port = MutatedPort.of(account, ChargeRepository.class);
        onCreate(original::create);
    }

    /** Returns the mutation that replaces methods as {@code mistake} does. */
    static Mutation mutation(String name, String description, UnaryOperator<MutatedCharges> mistake) {
        return new Mutation("charges." + name, description, account -> mistake.apply(new MutatedCharges(account))
                .port
                .account());
    }

    ChargeRepository original() {
        return original;
    }

    /** Returns the job of the charge, or {@code requested} if it is unknown. */
    JobNumber jobOf(ChargeId id, JobNumber requested) {
        return jobs.getOrDefault(id, requested);
    }

    MutatedCharges onGet(BiFunction<JobNumber, ChargeId, Either<Failure, Charge>> mistake) {
        port.replace("get", JobNumber.class, ChargeId.class, mistake);
        return this;
    }

    MutatedCharges onList(Function<JobNumber, Either<Failure, Seq<Charge>>> mistake) {
        port.replace("list", JobNumber.class, mistake);
        return this;
    }

    MutatedCharges onCreate(BiFunction<JobNumber, NewCharge, Either<Failure, Charge>> mistake) {
        port.replace("create", JobNumber.class, NewCharge.class, (job, charge) -> mistake.apply(job, charge)
                .peek(created -> jobs.put(created.id(), job)));
        return this;
    }

    MutatedCharges onUpdate(Function3<JobNumber, ChargeId, ChargeChange, Either<Failure, Charge>> mistake) {
        port.replace("update", JobNumber.class, ChargeId.class, ChargeChange.class, mistake);
        return this;
    }

    MutatedCharges onDelete(BiFunction<JobNumber, ChargeId, Either<Failure, Charge>> mistake) {
        port.replace("delete", JobNumber.class, ChargeId.class, mistake);
        return this;
    }
}
