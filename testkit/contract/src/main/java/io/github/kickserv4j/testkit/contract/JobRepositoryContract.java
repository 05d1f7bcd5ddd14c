package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Contract of {@link JobRepository}, sentence by sentence of its documentation. */
public interface JobRepositoryContract
        extends WritingContract<JobNumber, Job>,
                PagingContract<Job>,
                ReconcilingContract<JobNumber, Job>,
                JobWritingContract,
                JobOwnerContract,
                JobCustomerContract,
                JobListingContract,
                JobPagingContract,
                JobReadAfterWriteContract,
                JobLifecycleContract,
                JobReconcilingContract {

    @Override
    Kickserv kickserv();

    @Override
    default Seq<? extends RepositoryTestDriver<JobNumber, Job>> createDrivers() {
        return List.of(JobsOfCustomerTestDriver.create(kickserv()));
    }

    @Override
    default Seq<? extends PagedListTestDriver<Job>> createLists() {
        return List.of(JobsOfCustomerTestDriver.create(kickserv()));
    }
}
