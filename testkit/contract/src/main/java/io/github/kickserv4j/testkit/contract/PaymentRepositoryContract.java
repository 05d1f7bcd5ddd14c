package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentRepository;

/** What a {@link PaymentRepository} does, sentence by sentence of its documentation, and what it makes of balances. */
public interface PaymentRepositoryContract
        extends PaymentCreatingContract,
                PaymentUpdatingContract,
                PaymentOwnerContract,
                PaymentReadAfterWriteContract,
                BalanceContract,
                PaymentReconcilingContract {

    @Override
    Kickserv kickserv();
}
