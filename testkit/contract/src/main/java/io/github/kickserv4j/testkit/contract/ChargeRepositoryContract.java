package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The contract of a {@link ChargeRepository}, sentence by sentence of its documentation, and what it makes of amounts. */
public interface ChargeRepositoryContract
        extends WritingContract<ChargeId, Charge>,
                OwnerContract<ChargeId, Charge>,
                ReadAfterWriteContract<ChargeId, Charge>,
                ReconcilingContract<ChargeId, Charge>,
                ChargeContract,
                ChargeAmountContract {

    @Override
    Kickserv kickserv();

    @Override
    default Seq<? extends OwnedRepositoryTestDriver<ChargeId, Charge>> createDrivers() {
        return List.of(ChargeTestDriver.create(kickserv()));
    }
}
