package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeRepository;

/** The contract of a {@link ChargeRepository}, sentence by sentence of its documentation, and what it makes of amounts. */
public interface ChargeRepositoryContract extends ChargeContract, ChargeAmountContract, ChargeReconcilingContract {

    @Override
    Kickserv kickserv();
}
