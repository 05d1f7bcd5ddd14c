package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;

/** Some customers of which two stand on a page, their ids far from their numbers; and the requested values, page by page. */
final class PagedCustomersStub {
    private static final int PAGE = 2;
    private static final long FAR = 7_100_000;

    private final Queue<String> requested = new ConcurrentLinkedQueue<>();
    private final Queue<Option<Failure>> mishaps = new ArrayDeque<>();
    private volatile Seq<Customer> all;
    private volatile Seq<Violation> unreadable = List.empty();
    private BiFunction<CustomerFilter, PageRequest, Either<Failure, Page<Customer>>> byId = this::filtered;

    PagedCustomersStub(int count) {
        all = List.rangeClosed(1, count).map(PagedCustomersStub::customer);
    }

    static Customer customer(int number) {
        return Customer.builder(id(number), new CustomerNumber(number)).build();
    }

    static CustomerId id(int number) {
        return new CustomerId(FAR + number);
    }

    /** Has {@code answer} for who is requested by id. */
    PagedCustomersStub withFilterResponse(Either<Failure, Seq<Customer>> answer) {
        byId = (filter, page) -> answer.map(rows -> Page.of(page, rows));
        return this;
    }

    /** Fails so at the pages to come, one after the other; at none where there is nothing. */
    void failNext(Seq<Option<Failure>> next) {
        next.forEach(mishaps::add);
    }

    /** Has an unreadable row on every first page. */
    void addUnreadableRow() {
        unreadable = List.of(new Violation("[0].id", "must be a whole number above 0", ""));
    }

    void add(int number) {
        all = all.append(customer(number));
    }

    /** What was asked: {@code id}, or the number of a page of all customers. */
    Seq<String> requests() {
        return List.ofAll(requested);
    }

    CustomerRepository port() {
        Class<CustomerRepository> port = CustomerRepository.class;
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, this::answer));
    }

    private Object answer(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        if (method.getName().equals("get")) {
            requested.add("number");
            return Either.right(
                    all.find(customer -> customer.number().equals(arguments[0])).get());
        }
        return list((CustomerFilter) arguments[0], (PageRequest) arguments[1]);
    }

    private synchronized Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        if (!filter.exact().isEmpty()) {
            requested.add("id");
            return byId.apply(filter, page);
        }
        requested.add(String.valueOf(page.number()));
        Option<Failure> mishap = mishaps.isEmpty() ? Option.none() : mishaps.remove();
        return mishap.toEither(() -> page(page)).swap();
    }

    private Page<Customer> page(PageRequest page) {
        Seq<Customer> rows = all.drop((page.number() - 1) * PAGE).take(PAGE);
        return new Page<>(page, rows, page.number() == 1 ? unreadable : List.empty());
    }

    private Either<Failure, Page<Customer>> filtered(CustomerFilter filter, PageRequest page) {
        return Either.right(Page.of(page, all.filter(filter::matches)));
    }
}
