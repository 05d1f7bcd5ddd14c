package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobRepository;

/** Contract of {@link JobRepository}, sentence by sentence of its documentation. */
public interface JobRepositoryContract
        extends JobWritingContract,
                JobOwnerContract,
                JobCustomerContract,
                JobListingContract,
                JobPagingContract,
                JobReadAfterWriteContract,
                JobLifecycleContract,
                JobReconcilingContract {

    @Override
    Kickserv kickserv();
}
