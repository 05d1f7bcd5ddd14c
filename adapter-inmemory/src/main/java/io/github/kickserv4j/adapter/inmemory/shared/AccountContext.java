package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The parts of one account that its repositories share, such as the lock that makes each operation atomic. */
@ReliesOn({"stored-times-have-whole-seconds", "requests-act-as-the-owner-of-the-key", "jobs-by-own-status-and-employee"
})
public final class AccountContext {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Clock clock;
    private final int pageSize;
    private final Seq<Employee> employees;
    private final List<Consumer<CustomerId>> ownedByCustomers = new CopyOnWriteArrayList<>();
    private final List<Consumer<JobId>> ownedByJobs = new CopyOnWriteArrayList<>();
    private long version;

    public AccountContext(Clock clock, int pageSize, Seq<Employee> employees) {
        this.clock = clock;
        this.pageSize = pageSize;
        this.employees = employees;
    }

    public <R> R read(Supplier<R> operation) {
        lock.readLock().lock();
        try {
            return operation.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    public <R> R write(Supplier<R> operation) {
        lock.writeLock().lock();
        try {
            return operation.get();
        } finally {
            version++;
            lock.writeLock().unlock();
        }
    }

    public void update(Runnable operation) {
        write(() -> {
            operation.run();
            return true;
        });
    }

    /** Returns a number that is the same as before as long as nothing is written. Callers hold the lock. */
    public long version() {
        return version;
    }

    /** Returns the current time to the second, as Kickserv stores times. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    public Clock clock() {
        return clock;
    }

    public int pageSize() {
        return pageSize;
    }

    /** Returns the user of the account: the first of its employees, if it has any. */
    public Option<Employee> user() {
        return employees.headOption();
    }

    /** Returns the id of the employee with that number. */
    public Option<EmployeeId> employee(EmployeeNumber number) {
        return employees.find(employee -> employee.number().contains(number)).flatMap(Employee::id);
    }

    /**
     * Registers {@code owned}, which deletes the records of a customer or job that is deleted. Other threads may delete customers at
     * the same time.
     */
    public void onCustomerDeleted(Consumer<CustomerId> owned) {
        ownedByCustomers.add(owned);
    }

    public void onJobDeleted(Consumer<JobId> owned) {
        ownedByJobs.add(owned);
    }

    public void fireCustomerDeleted(CustomerId id) {
        ownedByCustomers.forEach(owned -> owned.accept(id));
    }

    public void fireJobDeleted(JobId id) {
        ownedByJobs.forEach(owned -> owned.accept(id));
    }
}
