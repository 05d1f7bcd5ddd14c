package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.readahead.ReadAheadKickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of the guide to customers. */
class CustomersExampleTest {
    private final CustomerRepository customers = InMemoryKickserv.create().customers();

    @Test
    void searching() {
        create("Rosalind Quist", "MI");
        create("Roderick Vane", "OH");

        Either<Failure, Page<Customer>> inMichigan =
                customers.list(CustomerFilter.builder().serviceState("MI").build(), PageRequest.FIRST);
        Either<Failure, Page<Customer>> ro =
                customers.list(CustomerFilter.builder().nameBeginsWith("ro").build(), PageRequest.FIRST);
        Either<Failure, Page<Customer>> quists = customers.searchNames(new NameFragment("quist"), PageRequest.FIRST);
        Either<Failure, Page<Customer>> onElm = customers.searchNamesAndAddresses(new NameOrAddressFragment("elm"));
        Either<Failure, Option<Customer>> exactly = customers.withName(new FullName("Rosalind Quist"));

        assertThat(inMichigan.get().items()).hasSize(1);
        assertThat(ro.get().items()).hasSize(2);
        assertThat(quists.get().items()).hasSize(1);
        assertThat(onElm.get().items()).isEmpty();
        assertThat(exactly.get()).isNotEmpty();
    }

    @Test
    void filteringByInput() {
        assertThat(inCity("Detroit", "ro").get().items()).isEmpty();
        assertThat(inCity(" ", "").getLeft().reason()).contains("service_city", "begins_with");
    }

    private Either<Failure, Page<Customer>> inCity(String city, String nameBegins) {
        return CustomerFilter.builder()
                .serviceCity(city)
                .nameBeginsWith(nameBegins)
                .validate()
                .toEither()
                .mapLeft(violations -> Failure.invalid(CustomerOperations.LIST, violations))
                .flatMap(filter -> customers.list(filter, PageRequest.FIRST));
    }

    @Test
    void collecting() {
        create("Rosalind Quist", "MI");

        Either<Failure, Seq<Customer>> all = PageWalk.collect(customers.all(CustomerFilter.ALL));

        assertThat(all.get()).hasSize(1);
    }

    @Test
    void readingAhead() {
        Kickserv kickserv = InMemoryKickserv.create();
        kickserv.customers()
                .create(NewCustomer.builder("Rosalind Quist").build())
                .get();

        CustomerRepository customers = ReadAheadKickserv.of(kickserv, 4).customers();
        Either<Failure, Seq<Customer>> all = PageWalk.collect(customers.all(CustomerFilter.ALL));

        assertThat(all.get()).hasSize(1);
    }

    @Test
    void someFailures() {
        Failure failure = customers.get(new CustomerNumber(380)).getLeft();
        String shown = failure.when(Failure.NotFound.class, notFound -> "No such customer.")
                .when(Failure.Invalid.class, invalid -> invalid.violations().mkString("\n"))
                .otherwise(Failure::message);

        assertThat(shown).isEqualTo("No such customer.");
    }

    @Test
    void walking() {
        create("Rosalind Quist", "MI");

        try (Stream<Either<Failure, Customer>> everybody = customers.all(CustomerFilter.ALL)) {
            everybody.forEach(found -> found.peek(customer -> mail(customer)).peekLeft(failure -> report(failure)));
        }

        assertThat(sent.toString()).isEqualTo("mailed Rosalind Quist");
    }

    @Test
    void changing() {
        CustomerNumber number = create("Rosalind Quist", "MI").number();

        CustomerChange change = CustomerChange.builder()
                .name("Rosalind Vane")
                .clearServiceState()
                .build();
        Either<Failure, Customer> changed = customers.update(number, change);

        assertThat(changed.get().name().display()).isEqualTo("Rosalind Vane");
        assertThat(changed.get().serviceAddress().state()).isEmpty();
    }

    @Test
    void violations() {
        Seq<Violation> violations = NewCustomer.builder("")
                .emailAddress("rosalind")
                .validate()
                .fold(broken -> broken, customer -> List.empty());

        Map<String, String> german =
                HashMap.of("not_blank", "darf nicht leer sein", "email_address", "ist keine E-Mail-Adresse");
        String message =
                violations.map(violation -> violation.message(german::get)).mkString("\n");

        assertThat(message)
                .isEqualTo("name darf nicht leer sein\nemail_address ist keine E-Mail-Adresse (was \"rosalind\")");
        assertThat(violations.exists(violation -> violation.isOf(Rule.NOT_BLANK)))
                .isTrue();
    }

    @Test
    void failures() {
        Either<Failure, Customer> absent = customers.get(new CustomerNumber(380));
        String shown = absent.fold(
                failure -> failure.fold(
                        notFound -> "No such customer.",
                        invalid -> invalid.violations().mkString("\n"),
                        unauthorized -> "Please check the API key.",
                        forbidden -> "You may not see this customer.",
                        rateLimited -> "Too many requests.",
                        unavailable -> "Kickserv is not there.",
                        timedOut -> "Kickserv is slow.",
                        unexpected -> "Kickserv answered strangely: " + unexpected.reason()),
                customer -> customer.name().display());

        assertThat(shown).isEqualTo("No such customer.");
    }

    @Test
    void deliveries() {
        Failure failure = customers.get(new CustomerNumber(380)).getLeft();
        boolean lookBeforeRepeating = failure.isOutcomeUnknown();

        assertThat(lookBeforeRepeating).isFalse();
    }

    private final StringBuilder sent = new StringBuilder();

    private void mail(Customer customer) {
        sent.append("mailed ").append(customer.name().display());
    }

    private void report(Failure failure) {
        sent.append(failure.message());
    }

    private Customer create(String name, String state) {
        return customers
                .create(NewCustomer.builder(name).serviceState(state).build())
                .get();
    }
}
