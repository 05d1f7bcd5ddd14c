package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerTable;
import io.github.kickserv4j.adapter.inmemory.customer.InMemoryCustomerRepository;
import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.Objects;

/**
 * The twin: a whole Kickserv account in memory, with the same observable behaviour as the real one, for unit tests and for the
 * fake server. It passes the same contract suite as the HTTP adapter.
 *
 * <p>It is safe for use by many threads; each operation is atomic. Numbers and ids are assigned in order, from 1 and from
 * 7100001, and are not reused. It answers from memory, so it never fails because of a network. Where the server's behaviour is
 * not known, it behaves as follows. Lists are in the order of numbers; those by the beginning of a name are in the order of
 * names. Filters compare text exactly, except that composed and decomposed letters are equal. Searches for fragments, searches
 * for beginnings, and the validation of a name compare as {@link io.github.kickserv4j.domain.shared.TextFolding} does.
 */
public final class InMemoryKickserv implements Kickserv {
    private final AccountContext accountContext;
    private final InMemoryCustomerRepository customers;
    private final Lazy<CustomerRecordRepositories> customerRecords;

    private InMemoryKickserv(Builder builder) {
        accountContext = new AccountContext(builder.clock, builder.pageSize, builder.employees);
        var customerTable = new CustomerTable();
        customers = new InMemoryCustomerRepository(accountContext, customerTable, this::balanceOf);
        customerRecords = Lazy.of(() -> new CustomerRecordRepositories(accountContext, customerTable));
    }

    /** Returns none without creating the other repositories, which tests of customers alone do not need. */
    private Option<Money> balanceOf(CustomerId customer) {
        return customerRecords.isEvaluated() ? customerRecords.get().balances.balanceOf(customer) : Option.none();
    }

    /** Creates an empty account with the system's clock and 25 records a page. */
    public static InMemoryKickserv create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    @Override
    public NoteRepository notes() {
        return customerRecords.get().notes;
    }

    @Override
    public PaymentRepository payments() {
        return customerRecords.get().payments;
    }

    @Override
    public JobRepository jobs() {
        return customerRecords.get().jobs;
    }

    @Override
    public ChargeRepository charges() {
        return customerRecords.get().charges;
    }

    @Override
    public OpportunityRepository opportunities() {
        return customerRecords.get().opportunities;
    }

    /** Returns all records of the account at this moment. */
    public Snapshot snapshot() {
        CustomerRecordRepositories others = customerRecords.get();
        return accountContext.read(() -> new Snapshot(
                customers.snapshot(), others.notes.snapshot(), others.jobs.snapshot(), others.payments.snapshot()));
    }

    /**
     * Replaces all records of the account by those of {@code snapshot}. Numbers and ids go on from those of the snapshot, so some may
     * be given out again: a client that wrote before may take a new record for one of its own, so tests create a new client.
     */
    public void restore(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "snapshot");
        CustomerRecordRepositories others = customerRecords.get();
        accountContext.update(() -> {
            customers.restore(snapshot.customerSnapshot());
            others.notes.restore(snapshot.noteSnapshot());
            others.jobs.restore(snapshot.jobSnapshot());
            others.payments.restore(snapshot.paymentSnapshot());
        });
    }

    /** Deletes all records; numbers start anew. */
    public void clear() {
        restore(Snapshot.EMPTY);
    }

    /** Builds a twin. */
    public static final class Builder {
        /** A made-up employee. */
        public static final Employee FERRIS = new Employee(
                Option.some(new EmployeeId(31_001)),
                Option.some(new EmployeeNumber(1)),
                Option.some("Ferris Ardmore"),
                Option.some("ferris@example.com"));

        private Clock clock = Clock.systemUTC();

        @ReliesOn({"jobs-have-25-a-page", "25-of-others-a-page"})
        private int pageSize = 25;

        @ReliesOn("requests-act-as-the-owner-of-the-key")
        private Seq<Employee> employees = List.of(FERRIS);

        private Builder() {}

        /** Sets the clock of the records' times, and their offset. */
        public Builder clock(Clock clock) {
            Objects.requireNonNull(clock, "clock");
            this.clock = clock;
            return this;
        }

        /** Sets the employees, {@link #FERRIS} alone by default. The first one uses the account, and writes the notes. */
        public Builder employees(Employee... employees) {
            Objects.requireNonNull(employees, "employees");
            List<Employee> working = List.of(employees);
            working.forEach(employee -> Objects.requireNonNull(employee, "employee"));
            this.employees = working;
            return this;
        }

        /** Sets the number of records on a page of a list, from 1 upwards, 25 by default. */
        public Builder pageSize(int pageSize) {
            this.pageSize = Rule.require(
                    "page_size", pageSize, List.of(new Rule<>("positive", "must be at least 1", size -> size > 0)));
            return this;
        }

        public InMemoryKickserv build() {
            return new InMemoryKickserv(this);
        }
    }
}
