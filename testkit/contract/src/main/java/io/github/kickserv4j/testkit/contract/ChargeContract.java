package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.ChargeFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of adding, updating and deleting the charges of a job. */
public interface ChargeContract {

    Kickserv kickserv();

    private ChargeRepository charges() {
        return kickserv().charges();
    }

    @Test
    default void createShouldStoreEveryFieldThatCanBeWritten() {
        NewCharge asked = ChargeFixtures.complete();

        FieldUpdateVerifier.assertStored(
                ChargeFields.ALL, asked.fields(), add(CustomerWithJob.create(kickserv()), asked));
    }

    @Test
    default void createShouldLeaveAbsentWhatIsNotGiven() {
        NewCharge asked = NewCharge.builder(new ItemId(9_001)).build();

        Charge added = add(CustomerWithJob.create(kickserv()), asked);
        FieldUpdateVerifier.assertStored(
                List.of(ChargeFields.ITEM_ID, ChargeFields.CHARGE_TYPE_ID, ChargeFields.DETAILS),
                asked.fields(),
                added);
    }

    @Test
    @Tag("rule:new-job-has-no-charges")
    default void listShouldBeWhatWasCreatedInThisOrder() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Seq<Charge> added = List.of("1", "2", "3").map(customerWithJob::createCharge);

        assertThat(charges(customerWithJob)).containsExactlyElementsOf(added);
        assertThat(customerWithJob.reloadJob().charges()).containsExactlyElementsOf(added);
        assertThat(added.flatMap(Charge::job))
                .containsOnly(customerWithJob.job().id())
                .hasSize(3);
    }

    @Test
    default void getShouldReturnTheChargeOfThisId() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Seq<Charge> added = List.of("1", "2", "3").map(customerWithJob::createCharge);
        Charge second = added.get(1);

        assertThat(resultOf(charges().get(customerWithJob.job().number(), second.id())))
                .isEqualTo(second);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void getShouldFailWithNotFoundWhenTheJobHasNoSuchCharge() {
        JobNumber job = CustomerWithJob.create(kickserv()).job().number();
        Charge another = CustomerWithJob.create(kickserv()).createCharge("1");

        assertNotFound(charges().get(job, AbsentIds.CHARGE), ChargeOperations.get(job, AbsentIds.CHARGE));
        assertNotFound(charges().get(job, another.id()), ChargeOperations.get(job, another.id()));
    }

    @Test
    @Tag("rule:identities-are-assigned-by-kickserv")
    default void createShouldMakeTwoChargesWhenTheSameIsCreatedTwice() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        NewCharge same = ChargeFixtures.ofPrice("62.01");
        Charge one = add(customerWithJob, same);
        Charge other = add(customerWithJob, same);

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(charges(customerWithJob)).containsExactly(one, other);
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldSetWhatIsNamedAndKeepTheRest() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Charge added = add(customerWithJob, ChargeFixtures.complete());

        fieldVerifier(customerWithJob, added).assertSetsEach(added, ChargeFixtures::sampleOf);
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldClearWhatIsNamedAndKeepTheRest() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Charge added = add(customerWithJob, ChargeFixtures.complete());

        fieldVerifier(customerWithJob, added).assertClearsEach(added);
    }

    @Test
    default void updateShouldReturnTheChargeAsItIsThenAndLeaveTheOthers() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Charge before = customerWithJob.createCharge("1");
        Charge other = customerWithJob.createCharge("2");
        Charge changed = resultOf(charges().update(customerWithJob.job().number(), before.id(), change()));

        assertThat(changed.id()).isEqualTo(before.id());
        assertThat(charges(customerWithJob)).containsExactly(changed, other);
    }

    @Test
    @Tag("rule:deletion-is-final")
    default void deleteShouldReturnTheChargeAndDeleteItAndNoOther() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Charge kept = customerWithJob.createCharge("1");
        Charge removed = add(customerWithJob, ChargeFixtures.complete());

        assertThat(resultOf(charges().delete(customerWithJob.job().number(), removed.id())))
                .isEqualTo(removed);
        assertThat(charges(customerWithJob)).containsExactly(kept);
        assertThat(customerWithJob.reloadJob().charges()).containsExactly(kept);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteShouldFailWithNotFoundTheSecondTime() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        JobNumber job = customerWithJob.job().number();
        Charge charge = customerWithJob.createCharge("1");
        resultOf(charges().delete(job, charge.id()));

        assertNotFound(charges().delete(job, charge.id()), ChargeOperations.delete(job, charge.id()));
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void everythingShouldFailWithNotFoundWhenTheJobDoesNotExist() {
        Charge charge = CustomerWithJob.create(kickserv()).createCharge("1");

        assertNotFound(charges().list(AbsentIds.JOB), ChargeOperations.list(AbsentIds.JOB));
        assertNotFound(
                charges().create(AbsentIds.JOB, ChargeFixtures.complete()), ChargeOperations.create(AbsentIds.JOB));
        assertNotFoundThrough(AbsentIds.JOB, charge);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void updateShouldFailWithNotFoundWhenNoChargeHasTheId() {
        JobNumber job = CustomerWithJob.create(kickserv()).job().number();

        assertNotFound(
                charges().update(job, AbsentIds.CHARGE, change()), ChargeOperations.update(job, AbsentIds.CHARGE));
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void listShouldBeReachedThroughTheirJobOnly() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        Charge charge = add(customerWithJob, ChargeFixtures.complete());
        CustomerWithJob next = customerWithJob.withAnotherJob();

        assertNotFoundThrough(next.job().number(), charge);
        assertThat(charges(customerWithJob)).containsExactly(charge);
        assertThat(charges(next)).isEmpty();
    }

    private void assertNotFoundThrough(JobNumber job, Charge charge) {
        assertNotFound(charges().update(job, charge.id(), change()), ChargeOperations.update(job, charge.id()));
        assertNotFound(charges().delete(job, charge.id()), ChargeOperations.delete(job, charge.id()));
    }

    private FieldUpdateVerifier<Charge> fieldVerifier(CustomerWithJob customerWithJob, Charge charge) {
        return new FieldUpdateVerifier<>(ChargeFields.ALL, patch -> {
            resultOf(charges().update(customerWithJob.job().number(), charge.id(), new ChargeChange(patch)));
            return charges(customerWithJob).head();
        });
    }

    private Charge add(CustomerWithJob customerWithJob, NewCharge charge) {
        return resultOf(charges().create(customerWithJob.job().number(), charge));
    }

    private Seq<Charge> charges(CustomerWithJob customerWithJob) {
        return resultOf(charges().list(customerWithJob.job().number()));
    }

    private static ChargeChange change() {
        return ChargeChange.builder()
                .details(UniqueValues.withUniqueSuffix("Changed"))
                .build();
    }
}
