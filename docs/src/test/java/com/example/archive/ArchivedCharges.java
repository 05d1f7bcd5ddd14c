package com.example.archive;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.ForwardingChargeRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Keeps all charges. */
final class ArchivedCharges extends ForwardingChargeRepository {
    private final ChargeRepository charges;

    ArchivedCharges(ChargeRepository charges) {
        this.charges = charges;
    }

    @Override
    protected ChargeRepository delegate() {
        return charges;
    }

    @Override
    public Either<Failure, Charge> delete(JobNumber job, ChargeId id) {
        return Refusal.of(ChargeOperations.delete(job, id));
    }
}
