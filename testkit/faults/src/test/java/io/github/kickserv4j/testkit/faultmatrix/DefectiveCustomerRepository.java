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
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.UncertainWrite;
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
record DefectiveCustomerRepository(String slug, RetryingRequestSender sender, Set<Defect> defects)
        implements CustomerRepository {
    private static final Set<Defect> WALKING = EnumSet.of(
            Defect.STOPS_AT_KNOWN_PAGES,
            Defect.STOPS_AT_SHORT_PAGES,
            Defect.WALKS_ENDLESSLY,
            Defect.WALKS_PAST_EMPTY_PAGES,
            Defect.WALKS_WITH_DUPLICATES);

    @Override
    public Either<Failure, Customer> get(CustomerNumber number) {
        return sendForCustomer(CustomerOperations.get(number), "GET", "/customers/" + number + ".json", "");
    }

    @Override
    public Either<Failure, Customer> create(NewCustomer customer) {
        var uncertainWrite = new UncertainWrite<>(
                new CustomerWrite.Create(customer), Clock.systemUTC().instant());
        String body = "{\"customer\":{\"name\":\"" + CustomerResponses.NAME + "\"}}";
        return sendForCustomer(CustomerOperations.CREATE, "POST", "/customers.json", body)
                .mapLeft(failure -> withUncertainWrite(failure, uncertainWrite));
    }

    private Failure withUncertainWrite(Failure failure, UncertainWrite<?> uncertainWrite) {
        FailureContext failureContext = failure.context();
        if (defects.contains(Defect.REPORTS_EVERYTHING_UNSENT)) {
            return failure.withContext(failureContext.withDelivery(Delivery.NOT_SENT));
        }
        boolean forgets = defects.contains(Defect.OMITS_UNCERTAIN_WRITE) || defects.contains(Defect.RETAINS_FAILURES);
        return forgets || !failure.isOutcomeUnknown()
                ? failure
                : failure.withContext(failureContext.withUncertainWrite(uncertainWrite));
    }

    @Override
    public Either<Failure, Customer> delete(CustomerNumber number) {
        Operation operation = CustomerOperations.delete(number);
        String path = "/customers/" + number + ".json";
        boolean strict = defects.contains(Defect.REJECTS_EMPTY_DELETIONS);
        return sendForCustomer(operation, "GET", path, "")
                .flatMap(before -> sender.send(
                        request(operation, "DELETE", path, ""),
                        answer -> (strict && answer.body().isEmpty()) || reportsError(answer)
                                ? Either.left(sender.failures().unexpected(operation, answer, "nothing, or a refusal"))
                                : Either.right(before)));
    }

    @Override
    public Either<Failure, Page<Customer>> list(CustomerFilter filter, PageRequest page) {
        var clientRequest =
                request(CustomerOperations.LIST, "GET", "/customers.json?customers_page=" + page.number(), "");
        return sender.send(
                clientRequest, answer -> rows(clientRequest.operation(), answer).map(rows -> page(page, rows)));
    }

    @Override
    public Stream<Either<Failure, Customer>> all(CustomerFilter filter) {
        if (Collections.disjoint(defects, WALKING)) {
            return CustomerRepository.super.all(filter);
        }
        boolean pastEmpty = defects.contains(Defect.WALKS_PAST_EMPTY_PAGES);
        boolean shortEnds = defects.contains(Defect.STOPS_AT_SHORT_PAGES);
        boolean knownEnds = defects.contains(Defect.STOPS_AT_KNOWN_PAGES);
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
    public Either<Failure, Page<Customer>> searchNames(NameFragment fragment, PageRequest page) {
        return list(CustomerFilter.ALL, page);
    }

    @Override
    public Either<Failure, Page<Customer>> searchNamesAndAddresses(NameOrAddressFragment fragment) {
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

    private ClientRequest request(Operation operation, String method, String path, String body) {
        return new ClientRequest(operation, method, "/" + slug + path, body);
    }

    private Either<Failure, Customer> sendForCustomer(Operation operation, String method, String path, String body) {
        return sender.send(request(operation, method, path, body), answer -> read(operation, answer)
                .filterOrElse(row -> !reportsError(answer), row -> sender.failures()
                        .unexpected(operation, answer, "a refusal"))
                .flatMap(row -> CustomerRowReader.of(row, defects).customer().mapLeft(why -> sender.failures()
                        .unexpected(operation, answer, why))));
    }

    private boolean reportsError(RawHttpResponse answer) {
        boolean says =
                answer.body().contains("\"success\":false") || answer.body().contains("\"error\":");
        return says && !defects.contains(Defect.TREATS_EVERY_200_AS_SUCCESS);
    }

    private Either<Failure, Object> read(Operation operation, RawHttpResponse answer) {
        try {
            return Either.right(MinimalJsonParser.read(answer.body(), defects));
        } catch (MinimalJsonParser.MalformedJsonException malformedJsonException) {
            return Either.left(sender.failures().unexpected(operation, answer, "malformed"));
        }
    }

    private Either<Failure, Seq<CustomerRowReader>> rows(Operation operation, RawHttpResponse answer) {
        return read(operation, answer)
                .filterOrElse(
                        List.class::isInstance, other -> sender.failures().unexpected(operation, answer, "no list"))
                .map(list -> Vector.ofAll((List<?>) list).map(row -> CustomerRowReader.of(row, defects)));
    }

    private Page<Customer> page(PageRequest request, Seq<CustomerRowReader> rows) {
        Seq<Violation> strange = rows.flatMap(
                        customerRowReader -> customerRowReader.customer().swap().toOption())
                .filter(why -> !defects.contains(Defect.DROPS_UNREADABLE_ROWS))
                .map(why -> new Violation("customer", why, ""));
        return new Page<>(
                request,
                rows.flatMap(customerRowReader -> customerRowReader.customer().toOption()),
                strange);
    }
}
