package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertInconclusive;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertGone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.rejectedFailure;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.uncertainFailure;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of reconciling uncertain writes of customers. */
public interface CustomerReconcilingContract {

    CustomerRepository customers();

    private CustomerTestDriver driver() {
        return new CustomerTestDriver(customers());
    }

    private Either<Failure, Reconciliation<Customer>> reconcileCreate(NewCustomer asked, Instant since) {
        return customers().reconcile(new UncertainWrite<>(new CustomerWrite.Create(asked), since));
    }

    private Either<Failure, Reconciliation<Customer>> reconcileCreate(
            NewCustomer asked, Customer since, WriteHistory history) {
        return customers()
                .reconcile(new UncertainWrite<>(new CustomerWrite.Create(asked), createdAt(since.audit()), history));
    }

    private Either<Failure, Reconciliation<Customer>> reconcileUpdate(
            Customer customer, CustomerChange asked, Instant since) {
        return customers().reconcile(new UncertainWrite<>(new CustomerWrite.Update(customer.number(), asked), since));
    }

    private Either<Failure, Reconciliation<Customer>> reconcileDelete(Customer customer) {
        return customers()
                .reconcile(
                        new UncertainWrite<>(new CustomerWrite.Delete(customer.number()), createdAt(customer.audit())));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheCustomerWhoWasCreated() {
        NewCustomer asked = CustomerFixtures.complete();
        Customer before = driver().create(asked);
        Customer created = driver().create(asked);

        assertThat(assertDone(reconcileCreate(asked, created, WriteHistory.ofAllPriorRecords(List.of(before.id()))))
                        .number())
                .isEqualTo(created.number());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeACustomerWhoIsKnownToBeAnothersForTheOneWhoWasNotCreated() {
        NewCustomer asked = CustomerFixtures.minimal();
        Customer another = driver().create(asked);

        assertNotDone(reconcileCreate(asked, another, WriteHistory.ofOthersRecords(List.of(another.id()))));
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellByTheTimeAloneWhetherANamesakeIsTheOne() {
        NewCustomer asked = CustomerFixtures.minimal();
        Customer created = driver().create(asked);

        assertThat(assertInconclusive(reconcileCreate(asked, createdAt(created.audit())))
                        .map(Customer::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheCustomerWhoseNameTheServerTidiedUp() {
        String name = UniqueValues.withUniqueSuffix("Rosalind Quist");
        Customer created = driver().create(CustomerFixtures.named(name));
        NewCustomer asked = CustomerFixtures.named(" " + name.replace(" ", "  "));

        assertThat(assertDone(reconcileCreate(asked, created, WriteHistory.ofAllPriorRecords(List.empty())))
                        .number())
                .isEqualTo(created.number());
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeAnotherCustomerForTheOneWhoWasNotCreated() {
        Instant since = createdAt(driver().create(CustomerFixtures.minimal()).audit());

        assertNotDone(reconcileCreate(CustomerFixtures.minimal(), since));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldNotTakeANamesakeOfLongAgoForTheOneWhoWasNotCreated() {
        NewCustomer asked = CustomerFixtures.minimal();
        Instant before = createdAt(driver().create(asked).audit());

        assertNotDone(reconcileCreate(asked, before.plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhetherANamesakeIsOlder() {
        NewCustomer asked = CustomerFixtures.minimal();
        Customer created = driver().create(asked);

        assertThat(assertInconclusive(reconcileCreate(
                                asked, createdAt(created.audit()).plus(Duration.ofMinutes(1))))
                        .map(Customer::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhichOfTwoNamesakesItIs() {
        NewCustomer asked = CustomerFixtures.minimal();
        Customer one = driver().create(asked);
        Customer other = driver().create(asked);

        assertThat(assertInconclusive(reconcileCreate(asked, createdAt(one.audit())))
                        .map(Customer::number))
                .containsExactlyInAnyOrder(one.number(), other.number());
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhetherANamesakeWhoLivesElsewhereIsTheOne() {
        String name = UniqueValues.withUniqueSuffix("Rosalind Quist");
        Customer created = driver().create(CustomerFixtures.named(name));
        NewCustomer asked = NewCustomer.builder(name).serviceCity("Ann Arbor").build();

        assertThat(assertInconclusive(reconcileCreate(asked, createdAt(created.audit())))
                        .map(Customer::number))
                .containsExactly(created.number());
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheCustomerWhoWasUpdated() {
        Customer before = driver().create(CustomerFixtures.complete());
        CustomerChange change = CustomerChange.builder()
                .serviceCity(UniqueValues.withUniqueSuffix("Ypsilanti"))
                .clearFax()
                .build();
        Customer after = driver().update(before, change);

        assertThat(assertDone(reconcileUpdate(before, change, createdAt(before.audit()))))
                .isEqualTo(after);
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatACustomerWasNotUpdatedForLong() {
        Customer before = driver().create(CustomerFixtures.complete());
        CustomerChange change = CustomerChange.builder()
                .clearFax()
                .serviceCity(before.serviceAddress().city().getOrElse("?"))
                .build();

        assertNotDone(reconcileUpdate(before, change, createdAt(before.audit()).plus(Duration.ofHours(1))));
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhetherACustomerWhomSomebodyUpdatedWasUpdatedBefore() {
        Customer before = driver().create(CustomerFixtures.minimal());
        Customer after = driver().update(before, change());

        assertThat(assertInconclusive(reconcileUpdate(before, change(), createdAt(before.audit()))))
                .containsExactly(after);
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellWhetherACustomerWasUpdatedWhoIsGone() {
        Customer gone = driver().create(CustomerFixtures.minimal());
        resultOf(customers().delete(gone.number()));

        assertThat(assertInconclusive(reconcileUpdate(gone, change(), createdAt(gone.audit()))))
                .isEmpty();
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatACustomerWasDeleted() {
        Customer gone = driver().create(CustomerFixtures.minimal());
        resultOf(customers().delete(gone.number()));

        assertGone(reconcileDelete(gone));
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldFindThatACustomerWasNotDeleted() {
        assertNotDone(reconcileDelete(driver().create(CustomerFixtures.minimal())));
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldLookForTheCustomerThatTheFailureIsUncertainAbout() {
        NewCustomer asked = CustomerFixtures.complete();
        Customer created = driver().create(asked);
        Failure failure = uncertainFailure(new CustomerWrite.Create(asked), createdAt(created.audit()));

        assertThat(assertDone(customers().reconcile(failure)).number()).isEqualTo(created.number());
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    default void reconcileShouldReturnNotDoneWhenTheFailureRulesOutThatTheCustomerWasWritten() {
        assertNotDone(customers().reconcile(rejectedFailure()));
    }

    @Test
    @Tag("rule:uncertain-stays-uncertain")
    default void reconcileShouldNotTellAmongCustomersOfAnUncertainWriteOfOthers() {
        NoteWrite another = new NoteWrite.Delete(NoteOwner.of(AbsentIds.CUSTOMER), AbsentIds.NOTE);

        assertThat(assertInconclusive(customers().reconcile(uncertainFailure(another, Instant.EPOCH))))
                .isEmpty();
    }

    private static CustomerChange change() {
        return CustomerChange.builder()
                .serviceCity(UniqueValues.withUniqueSuffix("Saline"))
                .build();
    }
}
