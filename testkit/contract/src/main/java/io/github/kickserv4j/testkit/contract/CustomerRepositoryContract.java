package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.customer.CustomerRepository;

/** What a {@link CustomerRepository} does, sentence by sentence of its documentation. */
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
