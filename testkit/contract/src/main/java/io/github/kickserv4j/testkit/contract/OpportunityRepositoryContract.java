package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.OpportunityRepository;

/** The contract of an {@link OpportunityRepository}, sentence by sentence of its documentation. */
public interface OpportunityRepositoryContract extends OpportunityContract, OpportunityReconcilingContract {

    @Override
    Kickserv kickserv();
}
