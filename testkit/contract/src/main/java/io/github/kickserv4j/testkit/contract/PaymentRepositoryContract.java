package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.collection.Seq;

/** Contract of {@link PaymentRepository}, sentence by sentence of its documentation, and of its effect on balances. */
public interface PaymentRepositoryContract
        extends WritingContract<PaymentId, Payment>,
                OwnerContract<PaymentId, Payment>,
                PagingContract<Payment>,
                ReadAfterWriteContract<PaymentId, Payment>,
                ReconcilingContract<PaymentId, Payment>,
                PaymentCreatingContract,
                PaymentUpdatingContract,
                PaymentOwnerContract,
                PaymentReadAfterWriteContract,
                BalanceContract {

    @Override
    Kickserv kickserv();

    @Override
    default Seq<? extends OwnedRepositoryTestDriver<PaymentId, Payment>> createDrivers() {
        return PaymentOwnerTestDriver.create(kickserv());
    }

    @Override
    default Seq<? extends PagedListTestDriver<Payment>> createLists() {
        return PaymentOwnerTestDriver.create(kickserv());
    }
}
