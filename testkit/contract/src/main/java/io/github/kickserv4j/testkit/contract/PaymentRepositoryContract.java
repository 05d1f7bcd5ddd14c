package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentRepository;

/** Contract of {@link PaymentRepository}, sentence by sentence of its documentation, and of its effect on balances. */
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
