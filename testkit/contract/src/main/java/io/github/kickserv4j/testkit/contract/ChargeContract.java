package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertInconclusive;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.uncertainFailure;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of charges beyond that of all records: their order, and the item or the text that they are known by. */
public interface ChargeContract {

    Kickserv kickserv();

    private ChargeTestDriver createDriver() {
        return ChargeTestDriver.create(kickserv());
    }

    @Test
    default void createShouldLeaveAbsentWhatIsNotGiven() {
        Patch<Charge> asked = NewCharge.builder(new ItemId(9_001)).build().fields();

        FieldUpdateVerifier.assertStored(
                List.of(ChargeFields.ITEM_ID, ChargeFields.CHARGE_TYPE_ID, ChargeFields.DETAILS),
                asked,
                resultOf(createDriver().create(asked)));
    }

    @Test
    @Tag("rule:new-job-has-no-charges")
    default void listShouldBeWhatWasCreatedInThisOrder() {
        ChargeTestDriver driver = createDriver();
        CustomerWithJob customerWithJob = driver.customerWithJob();
        Seq<Charge> created = List.of("1", "2", "3").map(customerWithJob::createCharge);

        assertThat(resultOf(driver.list())).containsExactlyElementsOf(created);
        assertThat(customerWithJob.reloadJob().charges()).containsExactlyElementsOf(created);
        assertThat(created.flatMap(Charge::job))
                .containsOnly(customerWithJob.job().id())
                .hasSize(3);
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldClearWhatIsNamedAndKeepTheRest() {
        ChargeTestDriver driver = createDriver();
        Charge created = resultOf(driver.create(driver.complete()));

        new FieldUpdateVerifier<>(ChargeFields.ALL, patch -> {
                    resultOf(driver.update(created.id(), patch));
                    return resultOf(driver.list()).head();
                })
                .assertClearsEach(created);
    }

    @Test
    @Tag("rule:deletion-is-final")
    default void deleteShouldTakeTheChargeFromItsJob() {
        ChargeTestDriver driver = createDriver();
        Charge kept = resultOf(driver.create(driver.minimal()));
        Charge deleted = resultOf(driver.create(driver.complete()));
        resultOf(driver.delete(deleted.id()));

        assertThat(driver.customerWithJob().reloadJob().charges()).containsExactly(kept);
    }

    @Test
    @Tag("rule:notation-is-not-compared")
    default void reconcileShouldFindTheCreatedChargeWhateverZerosItHas() {
        ChargeTestDriver driver = createDriver();
        Patch<Charge> fields = driver.minimal().set(ChargeFields.QUANTITY, new BigDecimal("3.00"));
        Charge created = resultOf(driver.create(fields));

        assertThat(assertDone(reconcileOnlyCreation(driver, fields, created))).isEqualTo(created);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheMatchHasTheDescriptionOfTheItem() {
        ChargeTestDriver driver = createDriver();
        Patch<Charge> fields = NewCharge.builder(new ItemId(UniqueValues.number()))
                .description("A filter")
                .build()
                .fields();
        Charge created = resultOf(driver.create(fields.set(ChargeFields.DESCRIPTION, "Parts:Filter")));

        assertThat(assertInconclusive(reconcileOnlyCreation(driver, fields, created)))
                .containsExactly(created);
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheFailureIsOfAJob() {
        Failure failure = uncertainFailure(new JobWrite.Delete(AbsentIds.JOB), Instant.EPOCH);

        assertThat(assertInconclusive(kickserv().charges().reconcile(failure))).isEmpty();
    }

    private static Either<Failure, Reconciliation<Charge>> reconcileOnlyCreation(
            ChargeTestDriver driver, Patch<Charge> fields, Charge since) {
        return driver.reconcile(new UncertainWrite<>(
                driver.creation(fields), createdAt(since.audit()), WriteHistory.ofAllPriorRecords(List.empty())));
    }
}
