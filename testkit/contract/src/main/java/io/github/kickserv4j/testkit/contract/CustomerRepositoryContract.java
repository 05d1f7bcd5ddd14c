package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Contract of {@link CustomerRepository}, sentence by sentence of its documentation. */
public interface CustomerRepositoryContract
        extends WritingContract<CustomerNumber, Customer>,
                PagingContract<Customer>,
                ReconcilingContract<CustomerNumber, Customer>,
                CustomerWritingContract,
                CustomerSearchContract,
                CustomerIdSearchContract,
                CustomerPagingContract,
                CustomerReadAfterWriteContract,
                CustomerReconcilingContract {

    @Override
    CustomerRepository customers();

    @Override
    default Seq<? extends RepositoryTestDriver<CustomerNumber, Customer>> createDrivers() {
        return List.of(CustomersOfCityTestDriver.create(customers()));
    }

    @Override
    default Seq<? extends PagedListTestDriver<Customer>> createLists() {
        return List.of(CustomersOfCityTestDriver.create(customers()));
    }
}
