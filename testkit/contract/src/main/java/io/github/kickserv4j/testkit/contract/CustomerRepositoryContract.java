package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.customer.CustomerRepository;

/** Contract of {@link CustomerRepository}, sentence by sentence of its documentation. */
public interface CustomerRepositoryContract
        extends CustomerWritingContract,
                CustomerSearchContract,
                CustomerIdSearchContract,
                CustomerPagingContract,
                CustomerReadAfterWriteContract,
                CustomerReconcilingContract {

    @Override
    CustomerRepository customers();
}
