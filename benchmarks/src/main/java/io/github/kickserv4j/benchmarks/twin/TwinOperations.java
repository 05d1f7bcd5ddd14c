package io.github.kickserv4j.benchmarks.twin;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Operations on a twin with a number of records. */
final class TwinOperations {
    private static final Map<Integer, TwinOperations> BY_COUNT = new ConcurrentHashMap<>();
    private static final JobTypeId TYPE = new JobTypeId(1);
    private static final JobFilter OF_STATUS_AND_TYPE = JobFilter.builder()
            .statuses(TwinRecords.STATUSES.take(2))
            .type(TYPE)
            .build();

    private final int count;
    private final InMemoryKickserv twin;
    private final Random random = new Random(1);
    private int created;

    private TwinOperations(int count) {
        this.count = count;
        this.twin = TwinRecords.twin(count);
    }

    /** Returns the operations of the one twin with this number of records, a new one if the last has got too many. */
    static TwinOperations of(int count) {
        BY_COUNT.values().removeIf(operations -> operations.created > operations.count);
        return BY_COUNT.computeIfAbsent(count, TwinOperations::new);
    }

    Page<Job> firstPage() {
        return jobs(PageRequest.FIRST);
    }

    Page<Job> lastPage() {
        return jobs(
                new PageRequest(count * 2 / TwinRecords.STATUSES.size() / TwinRecords.TYPES / TwinRecords.PAGE_SIZE));
    }

    private Page<Job> jobs(PageRequest page) {
        return twin.jobs().list(OF_STATUS_AND_TYPE, page).get();
    }

    Page<Job> lastPageOfOpportunities() {
        return twin.opportunities()
                .list(
                        OpportunityFilter.ALL,
                        new PageRequest(count / TwinRecords.STATUSES.size() / TwinRecords.PAGE_SIZE))
                .get();
    }

    Page<Customer> lastPageOfBeginning() {
        CustomerFilter filter = CustomerFilter.builder().nameBeginsWith("a").build();
        return twin.customers()
                .list(filter, new PageRequest(count / 7 / TwinRecords.PAGE_SIZE))
                .get();
    }

    Page<Customer> fragment() {
        return twin.customers()
                .searchNames(new NameFragment("qu"), new PageRequest(count / 5 / TwinRecords.PAGE_SIZE))
                .get();
    }

    Page<Customer> filter() {
        return twin.customers()
                .searchNamesAndAddresses(new NameOrAddressFragment("zz"))
                .get();
    }

    Customer updateCustomer() {
        CustomerChange change = CustomerChange.builder()
                .name(TwinRecords.name(random.nextInt(count)))
                .build();
        return twin.customers().update(anyCustomer(), change).get();
    }

    Job updateJob() {
        Seq<JobStatus> statuses = TwinRecords.STATUSES;
        JobChange change = JobChange.builder()
                .status(statuses.get(random.nextInt(statuses.size())))
                .build();
        return twin.jobs().update(anyJob(), change).get();
    }

    Customer createCustomer() {
        created++;
        return twin.customers()
                .create(NewCustomer.builder(TwinRecords.name(any())).build())
                .get();
    }

    Job createJob() {
        created++;
        return twin.jobs().create(anyCustomer(), NewJob.builder(TYPE).build()).get();
    }

    Charge createCharge() {
        created++;
        return twin.charges()
                .create(anyJob(), NewCharge.builder("Visit", Money.of("1")).build())
                .get();
    }

    Payment createPayment() {
        created++;
        return twin.payments()
                .create(
                        anyJob(),
                        NewPayment.builder(Money.of("1"), LocalDate.of(2024, 6, 5))
                                .build())
                .get();
    }

    Note createNote() {
        created++;
        return twin.notes()
                .create(NoteOwner.of(anyCustomer()), NewNote.builder("Called").build())
                .get();
    }

    private JobNumber anyJob() {
        return new JobNumber(any());
    }

    private CustomerNumber anyCustomer() {
        return new CustomerNumber(any());
    }

    private int any() {
        return 1 + random.nextInt(count);
    }
}
