package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.LastCompletedJob;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Behaviour of the twin beyond the contract. */
class InMemoryCustomersTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-05-01T12:30:00.999Z"), ZoneId.of("America/Detroit"));

    private final InMemoryKickserv twin =
            InMemoryKickserv.builder().clock(CLOCK).pageSize(2).build();
    private final CustomerRepository customers = twin.customers();

    @Test
    void createShouldGiveNumbersAndIdsInOrderAndNeverAgain() {
        Customer first = create("One");
        customers.delete(first.number());
        Customer second = create("Two");

        assertThat(first.number()).isEqualTo(new CustomerNumber(1));
        assertThat(second.number()).isEqualTo(new CustomerNumber(2));
        assertThat(second.id()).isEqualTo(new CustomerId(7_100_002));
    }

    @Test
    void createShouldTakeTheTimeFromTheClockInItsZoneToTheSecond() {
        assertThat(create("One").audit().createdAt())
                .containsExactly(OffsetDateTime.parse("2024-05-01T08:30:00-04:00"));
    }

    @Test
    void updateShouldTakeTheTimeFromTheClock() {
        Snapshot before = twin.snapshot();
        Customer old = create("One");
        var later = InMemoryKickserv.builder()
                .clock(Clock.offset(CLOCK, Duration.ofHours(1)))
                .build();
        later.restore(twin.snapshot());

        Customer changed = later.customers()
                .update(old.number(), CustomerChange.builder().name("Uno").build())
                .get();
        assertThat(changed.audit().updatedAt()).containsExactly(OffsetDateTime.parse("2024-05-01T09:30:00-04:00"));
        assertThat(changed.audit().createdAt()).isEqualTo(old.audit().createdAt());
        assertThat(changed.name().full()).containsExactly("Uno");
        assertThat(before.customers()).isEmpty();
    }

    @Test
    void restoreShouldBringBackWhatWasThereAndTheNextNumber() {
        Customer kept = create("Kept");
        Snapshot snapshot = twin.snapshot();
        customers.update(kept.number(), CustomerChange.builder().name("Changed").build());
        create("Gone");

        twin.restore(snapshot);

        assertThat(all()).containsExactly(kept);
        assertThat(create("Next").number()).isEqualTo(new CustomerNumber(2));
        assertThat(snapshot.customers()).containsExactly(kept);
    }

    @Test
    void clearShouldForgetEverything() {
        create("One");

        twin.clear();

        assertThat(all()).isEmpty();
        assertThat(create("Again").number()).isEqualTo(new CustomerNumber(1));
    }

    @Test
    void restoreShouldAcceptSeedsAndNumberNewRecordsAfterTheHighest() {
        twin.restore(Snapshot.of(List.of(seed(380, Option.none()))));

        assertThat(customers.get(new CustomerNumber(380)).get().id()).isEqualTo(new CustomerId(7_100_380));
        Customer next = create("Next");
        assertThat(next.number()).isEqualTo(new CustomerNumber(381));
        assertThat(next.id()).isEqualTo(new CustomerId(7_100_381));
    }

    @Test
    @Tag("rule:parents-hold-their-children")
    void getShouldShowAParentWithItsChildrenAsTheyAreNow() {
        twin.restore(Snapshot.of(List.of(
                seed(1, Option.none()), seed(2, Option.some(1L)), seed(3, Option.some(1L)), seed(4, Option.some(2L)))));
        customers.update(
                new CustomerNumber(2), CustomerChange.builder().name("Renamed").build());
        customers.delete(new CustomerNumber(3));

        CustomerHierarchy customerHierarchy =
                customers.get(new CustomerNumber(1)).get().hierarchy();
        assertThat(customerHierarchy.children())
                .extracting(child -> child.name().display())
                .containsExactly("Renamed");
        assertThat(customerHierarchy.children().head().hierarchy().children())
                .extracting(Customer::number)
                .containsExactly(new CustomerNumber(4));
        assertThat(all()).hasSize(3);
    }

    @Test
    void snapshotShouldRefuseInvalidSeeds() {
        assertThatThrownBy(() -> Snapshot.of(List.of(seed(1, Option.none()), seed(1, Option.none()))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("customer_number")
                .hasMessageContaining("id");
        assertThatThrownBy(() -> Snapshot.of(List.of(seed(1, Option.some(1L))))).hasMessageContaining("parent_id");
        assertThatThrownBy(() -> Snapshot.of(List.of(seed(1, Option.some(2L)), seed(2, Option.some(1L)))))
                .hasMessageContaining("(was \"7100001\")")
                .hasMessageContaining("(was \"7100002\")");
        assertThat(Snapshot.of(List.of(seed(1, Option.some(2L)), seed(2, Option.some(9L))))
                        .customers())
                .hasSize(2);
    }

    @Test
    void listShouldLeaveOutTheLatestWorkAsKickservDoes() {
        var done = new LastCompletedJob(new JobNumber(617), Option.none(), Option.none());
        Customer seed = seed(1, Option.none()).toBuilder()
                .lastCompletedJob(Option.some(done))
                .build();
        twin.restore(Snapshot.of(List.of(seed)));

        assertThat(customers.get(seed.number()).get().lastCompletedJob()).containsExactly(done);
        assertThat(all().head().lastCompletedJob()).isEmpty();
    }

    @Test
    void listShouldMeanTheSameBeginningWithAndWithoutOtherFilters() {
        create("Ann Lee");
        create("Annabel");

        CustomerFilter begins = CustomerFilter.builder().nameBeginsWith("ANN ").build();
        assertThat(customers.list(begins, PageRequest.FIRST).get().items()).hasSize(1);
        assertThat(customers
                        .list(begins.toBuilder().name("Annabel").build(), PageRequest.FIRST)
                        .get()
                        .items())
                .isEmpty();
    }

    @Test
    void searchShouldNotFindAFragmentWhosePartsAreInOtherPlaces() {
        create("Abc Bcd");

        assertThat(customers
                        .searchNames(new NameFragment("abcd"), PageRequest.FIRST)
                        .get()
                        .items())
                .isEmpty();
    }

    @Test
    void withNameShouldNotFindALongerName() {
        create("Ann Lee");

        assertThat(customers.withName(new FullName("Ann")).get()).isEmpty();
    }

    @Test
    void restoreShouldKeepTheBalanceOfACustomerWithoutSubCustomersOrKnownAmounts() {
        var balance = new Balance(Option.some(Money.of("5")), Option.some(Money.of("9")));
        Customer seed = seed(1, Option.none()).toBuilder().balance(balance).build();
        Job job = SeedRecords.job(617, 1).toBuilder()
                .customerNumber(Option.some(seed.number()))
                .build();
        twin.restore(Snapshot.of(List.of(seed)).withJobs(List.of(job)));

        assertThat(customers.get(seed.number()).get().balance()).isEqualTo(balance);
    }

    @Test
    void pageSizeShouldBeTheRequestedOne() {
        IntStream.range(0, 5).forEach(i -> create("Customer " + i));

        assertThat(page(1))
                .extracting(Customer::number)
                .extracting(CustomerNumber::value)
                .containsExactly(1L, 2L);
        assertThat(page(3))
                .extracting(Customer::number)
                .extracting(CustomerNumber::value)
                .containsExactly(5L);
        assertThat(page(4)).isEmpty();
        assertThatThrownBy(() -> InMemoryKickserv.builder().pageSize(0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void createShouldKeepEveryCustomerWhenManyThreadsCreateAtOnce() {
        Set<CustomerNumber> numbers = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 2_000)
                .parallel()
                .forEach(i -> numbers.add(create("Customer " + i).number()));

        assertThat(numbers).hasSize(2_000);
        assertThat(customers.all(CustomerFilter.ALL).map(found -> found.get().number()))
                .containsExactlyInAnyOrderElementsOf(numbers);
    }

    private Customer create(String name) {
        return customers.create(NewCustomer.builder(name).build()).get();
    }

    private List<Customer> all() {
        return List.ofAll(customers.all(CustomerFilter.ALL).map(found -> found.get()));
    }

    private List<Customer> page(int number) {
        return customers
                .list(CustomerFilter.ALL, new PageRequest(number))
                .get()
                .items()
                .toList();
    }

    private static Customer seed(long number, Option<Long> parent) {
        return Customer.builder(new CustomerId(7_100_000 + number), new CustomerNumber(number))
                .name(CustomerName.of("Seed " + number))
                .hierarchy(new CustomerHierarchy(
                        parent.map(p -> new CustomerId(7_100_000 + p)), Option.none(), List.empty()))
                .build();
    }
}
