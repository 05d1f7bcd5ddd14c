package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.ForwardingCustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows everybody, creates customers now, and lists five pages with one customer each. */
final class CustomersStub extends ForwardingCustomerRepository {
    static final CustomerNumber NUMBER = new CustomerNumber(380);
    static final NewCustomer ROSALIND = NewCustomer.builder("Rosalind Quist").build();

    private final AtomicInteger created = new AtomicInteger();
    private final Clock clock;

    CustomersStub(Clock clock) {
        this.clock = clock;
    }

    Kickserv account() {
        return new ForwardingKickserv() {
            @Override
            protected Kickserv delegate() {
                throw new AssertionError("there are only customers");
            }

            @Override
            public CustomerRepository customers() {
                return CustomersStub.this;
            }
        };
    }

    /** Returns the number of customers that were created. */
    int created() {
        return created.get();
    }

    @Override
    protected CustomerRepository delegate() {
        throw new AssertionError("nothing else is asked");
    }

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        return Either.right(customer(number.value()));
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        return Either.right(Page.of(page, page.number() > 5 ? List.empty() : List.of(customer(page.number()))));
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        return Either.right(customer(created.incrementAndGet()));
    }

    private Customer customer(long number) {
        var now = Option.some(OffsetDateTime.now(clock));
        return Customer.builder(new CustomerId(number), new CustomerNumber(number))
                .audit(new Audit(now, Option.none(), now, Option.none(), Option.none()))
                .build();
    }
}
