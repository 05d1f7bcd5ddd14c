package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Incident;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calls that the matrix makes. */
record SinfulCustomers(String slug, Courier courier, Set<Sin> sins) implements CustomerRepository {
    private static final Set<Sin> WALKING = EnumSet.of(
            Sin.STOPS_AT_PAGES_IT_KNOWS,
            Sin.STOPS_AT_SHORT_PAGES,
            Sin.WALKS_ON_FOR_EVER,
            Sin.WALKS_PAST_EMPTY_PAGES,
            Sin.WALKS_WITHOUT_MEMORY);

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        return one(CustomerOperations.get(number), "GET", "/customers/" + number + ".json", "");
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        var doubt =
                new Doubt(new CustomerWrite.Create(customer), Clock.systemUTC().instant());
        String body = "{\"customer\":{\"name\":\"" + Records.NAME + "\"}}";
        return one(CustomerOperations.CREATE, "POST", "/customers.json", body).mapLeft(failure -> told(failure, doubt));
    }

    private Failure told(Failure failure, Doubt doubt) {
        Incident incident = failure.incident();
        if (sins.contains(Sin.CALLS_EVERYTHING_UNSENT)) {
            return failure.with(incident.delivered(Delivery.NOT_SENT));
        }
        boolean forgets = sins.contains(Sin.FORGETS_WHAT_WAS_ASKED) || sins.contains(Sin.REMEMBERS_FAILURES);
        return forgets || !failure.isOutcomeUnknown() ? failure : failure.with(incident.inDoubt(doubt));
    }

    @Override
    public Either<Failure, CustomerNumber> delete(CustomerNumber number) {
        var ask = ask(CustomerOperations.delete(number), "DELETE", "/customers/" + number + ".json", "");
        boolean strict = sins.contains(Sin.REFUSES_EMPTY_DELETIONS);
        return courier.send(
                ask,
                answer -> (strict && answer.body().isEmpty()) || saysNone(answer)
                        ? Either.left(courier.failures().unexpected(ask.operation(), answer, "nothing, or a refusal"))
                        : Either.right(number));
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        var ask = ask(CustomerOperations.LIST, "GET", "/customers.json?customers_page=" + page.number(), "");
        return courier.send(ask, answer -> rows(ask.operation(), answer).map(rows -> page(page, rows)));
    }

    @Override
    public Stream<Either<Failure, Customer>> all(CustomerFilter filter) {
        if (Collections.disjoint(sins, WALKING)) {
            return CustomerRepository.super.all(filter);
        }
        boolean pastEmpty = sins.contains(Sin.WALKS_PAST_EMPTY_PAGES);
        boolean shortEnds = sins.contains(Sin.STOPS_AT_SHORT_PAGES);
        boolean knownEnds = sins.contains(Sin.STOPS_AT_PAGES_IT_KNOWS);
        Set<Customer> known = new HashSet<>();
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> list(filter, new PageRequest(page)).get())
                .takeWhile(page ->
                        pastEmpty ? page.request().number() < 4 : !page.items().isEmpty())
                .takeWhile(page -> !shortEnds || page.items().size() > 2)
                .takeWhile(page -> !knownEnds || known.addAll(page.items().asJava()))
                .flatMap(page -> page.items().toJavaStream())
                .map(Either::right);
    }

    @Override
    public Either<Failure, Page<Customer>> search(NameFragment fragment, PageRequest page) {
        return list(CustomerFilter.NONE, page);
    }

    @Override
    public Either<Failure, Page<Customer>> filter(NameOrAddressFragment fragment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Either<Failure, Option<Customer>> withName(FullName name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Either<Failure, Customer> update(CustomerNumber number, CustomerChange change) {
        throw new UnsupportedOperationException();
    }

    private Ask ask(Operation operation, String method, String path, String body) {
        return new Ask(operation, method, "/" + slug + path, body);
    }

    private Either<Failure, Customer> one(Operation operation, String method, String path, String body) {
        return courier.send(ask(operation, method, path, body), answer -> read(operation, answer)
                .filterOrElse(
                        row -> !saysNone(answer), row -> courier.failures().unexpected(operation, answer, "a refusal"))
                .flatMap(row -> Row.of(row, sins).customer().mapLeft(why -> courier.failures()
                        .unexpected(operation, answer, why))));
    }

    private boolean saysNone(HttpAnswer answer) {
        boolean says =
                answer.body().contains("\"success\":false") || answer.body().contains("\"error\":");
        return says && !sins.contains(Sin.BELIEVES_EVERY_200);
    }

    private Either<Failure, Object> read(Operation operation, HttpAnswer answer) {
        try {
            return Either.right(Json.read(answer.body(), sins));
        } catch (Json.Malformed malformed) {
            return Either.left(courier.failures().unexpected(operation, answer, "malformed"));
        }
    }

    private Either<Failure, Seq<Row>> rows(Operation operation, HttpAnswer answer) {
        return read(operation, answer)
                .filterOrElse(
                        List.class::isInstance, other -> courier.failures().unexpected(operation, answer, "no list"))
                .map(list -> Vector.ofAll((List<?>) list).map(row -> Row.of(row, sins)));
    }

    private Page<Customer> page(PageRequest request, Seq<Row> rows) {
        Seq<Violation> strange = rows.flatMap(row -> row.customer().swap().toOption())
                .filter(why -> !sins.contains(Sin.DROPS_STRANGE_ROWS))
                .map(why -> new Violation("customer", why, ""));
        return new Page<>(request, rows.flatMap(row -> row.customer().toOption()), strange);
    }
}
