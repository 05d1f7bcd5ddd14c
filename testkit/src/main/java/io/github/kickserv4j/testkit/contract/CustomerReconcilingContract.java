package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.alikeOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.assertGone;
import static io.github.kickserv4j.testkit.contract.Verdicts.assertNotDone;
import static io.github.kickserv4j.testkit.contract.Verdicts.createdAt;
import static io.github.kickserv4j.testkit.contract.Verdicts.doneOf;
import static io.github.kickserv4j.testkit.contract.Verdicts.inDoubt;
import static io.github.kickserv4j.testkit.contract.Verdicts.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found out about writes to customers of which nobody knows whether they were carried out. */
public interface CustomerReconcilingContract {

    CustomerRepository customers();

    private CustomerSteps steps() {
        return new CustomerSteps(customers());
    }

    private Either<Failure, Reconciliation<Customer>> created(NewCustomer asked, Instant since) {
        return customers().reconcile(new CustomerWrite.Create(asked), since);
    }

    private Either<Failure, Reconciliation<Customer>> created(NewCustomer asked, Customer since, WriteHistory history) {
        return customers().reconcile(new CustomerWrite.Create(asked), createdAt(since.audit()), history);
    }

    private Either<Failure, Reconciliation<Customer>> updated(Customer customer, CustomerChange asked, Instant since) {
        return customers().reconcile(new CustomerWrite.Update(customer.number(), asked), since);
    }

    private Either<Failure, Reconciliation<Customer>> deleted(Customer customer) {
        return customers().reconcile(new CustomerWrite.Delete(customer.number()), createdAt(customer.audit()));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheCustomerWhoWasCreated() {
        NewCustomer asked = CustomerFixtures.complete();
        Customer before = steps().create(asked);
        Customer created = steps().create(asked);

        assertThat(doneOf(created(asked, created, WriteHistory.allBefore(List.of(before.id()))))
                        .number())
                .isEqualTo(created.number());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeACustomerWhoIsKnownToBeAnothersForTheOneWhoWasNotCreated() {
        NewCustomer asked = CustomerFixtures.plain();
        Customer another = steps().create(asked);

        assertNotDone(created(asked, another, WriteHistory.of(List.of(another.id()))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellByTheTimeAloneWhetherANamesakeIsTheOne() {
        NewCustomer asked = CustomerFixtures.plain();
        Customer created = steps().create(asked);

        assertThat(alikeOf(created(asked, createdAt(created.audit()))).map(Customer::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheCustomerWhoseNameTheServerTidiedUp() {
        String name = Unique.text("Rosalind Quist");
        Customer created = steps().create(CustomerFixtures.named(name));
        NewCustomer asked = CustomerFixtures.named(" " + name.replace(" ", "  "));

        assertThat(doneOf(created(asked, created, WriteHistory.allBefore(List.empty())))
                        .number())
                .isEqualTo(created.number());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherCustomerForTheOneWhoWasNotCreated() {
        Instant since = createdAt(steps().create(CustomerFixtures.plain()).audit());

        assertNotDone(created(CustomerFixtures.plain(), since));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeANamesakeOfLongAgoForTheOneWhoWasNotCreated() {
        NewCustomer asked = CustomerFixtures.plain();
        Instant before = createdAt(steps().create(asked).audit());

        assertNotDone(created(asked, before.plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherANamesakeIsOlder() {
        NewCustomer asked = CustomerFixtures.plain();
        Customer created = steps().create(asked);

        assertThat(alikeOf(created(asked, createdAt(created.audit()).plus(Duration.ofMinutes(1))))
                        .map(Customer::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhichOfTwoNamesakesItIs() {
        NewCustomer asked = CustomerFixtures.plain();
        Customer one = steps().create(asked);
        Customer other = steps().create(asked);

        assertThat(alikeOf(created(asked, createdAt(one.audit()))).map(Customer::number))
                .containsExactlyInAnyOrder(one.number(), other.number());
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherANamesakeWhoLivesElsewhereIsTheOne() {
        String name = Unique.text("Rosalind Quist");
        Customer created = steps().create(CustomerFixtures.named(name));
        NewCustomer asked = NewCustomer.named(name)
                .set(CustomerFields.SERVICE_CITY, "Ann Arbor")
                .build();

        assertThat(alikeOf(created(asked, createdAt(created.audit()))).map(Customer::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheCustomerWhoWasUpdated() {
        Customer before = steps().create(CustomerFixtures.complete());
        CustomerChange change = CustomerChange.set(CustomerFields.SERVICE_CITY, Unique.text("Ypsilanti"))
                .clear(CustomerFields.FAX)
                .build();
        Customer after = steps().update(before, change);

        assertThat(doneOf(updated(before, change, createdAt(before.audit())))).isEqualTo(after);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatACustomerWasNotUpdatedForLong() {
        Customer before = steps().create(CustomerFixtures.complete());
        CustomerChange change = CustomerChange.clear(CustomerFields.FAX)
                .set(CustomerFields.SERVICE_CITY, before.serviceAddress().city().getOrElse("?"))
                .build();

        assertNotDone(updated(before, change, createdAt(before.audit()).plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherACustomerWhomSomebodyUpdatedWasUpdatedBefore() {
        Customer before = steps().create(CustomerFixtures.plain());
        Customer after = steps().update(before, change());

        assertThat(alikeOf(updated(before, change(), createdAt(before.audit()))))
                .containsExactly(after);
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellWhetherACustomerWasUpdatedWhoIsGone() {
        Customer gone = steps().create(CustomerFixtures.plain());
        resultOf(customers().delete(gone.number()));

        assertThat(alikeOf(updated(gone, change(), createdAt(gone.audit())))).isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatACustomerWasDeleted() {
        Customer gone = steps().create(CustomerFixtures.plain());
        resultOf(customers().delete(gone.number()));

        assertGone(deleted(gone));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatACustomerWasNotDeleted() {
        assertNotDone(deleted(steps().create(CustomerFixtures.plain())));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForTheCustomerThatAFailureIsInDoubtAbout() {
        NewCustomer asked = CustomerFixtures.complete();
        Customer created = steps().create(asked);
        Failure failure = inDoubt(new CustomerWrite.Create(asked), createdAt(created.audit()));

        assertThat(doneOf(customers().reconcile(failure)).number()).isEqualTo(created.number());
    }

    @Test
    @Tag("rule:no-doubt-no-request")
    default void reconcileShouldSayThatNoCustomerWasWrittenWhenTheFailureIsSureOfIt() {
        assertNotDone(customers().reconcile(refused()));
    }

    @Test
    @Tag("rule:doubt-stays-doubt")
    default void reconcileShouldNotTellAmongCustomersOfADoubtAboutOthers() {
        NoteWrite another = new NoteWrite.Delete(NoteOwner.of(Absent.CUSTOMER), Absent.NOTE);

        assertThat(alikeOf(customers().reconcile(inDoubt(another, Instant.EPOCH))))
                .isEmpty();
    }

    private static CustomerChange change() {
        return CustomerChange.set(CustomerFields.SERVICE_CITY, Unique.text("Saline"))
                .build();
    }
}
