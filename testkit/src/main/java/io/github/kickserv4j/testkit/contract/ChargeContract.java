package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.ChargeFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of the charges of a job. */
public interface ChargeContract {

    Kickserv kickserv();

    private JobRepository jobs() {
        return kickserv().jobs();
    }

    @Test
    default void addChargeShouldStoreEveryFieldThatCanBeWritten() {
        NewCharge asked = ChargeFixtures.complete();

        FieldByField.assertStored(ChargeFields.ALL, asked.fields(), add(Site.in(kickserv()), asked));
    }

    @Test
    default void addChargeShouldLeaveAbsentWhatIsNotGiven() {
        NewCharge asked = NewCharge.of(new ItemId(9_001)).build();

        Charge added = add(Site.in(kickserv()), asked);
        FieldByField.assertStored(
                List.of(ChargeFields.ITEM_ID, ChargeFields.CHARGE_TYPE_ID, ChargeFields.DETAILS),
                asked.fields(),
                added);
    }

    @Test
    @Tag("rule:charges-come-after-creation")
    default void chargesShouldBeWhatWasAddedInThisOrder() {
        Site site = Site.in(kickserv());
        Seq<Charge> added = List.of("1", "2", "3").map(site::charge);

        assertThat(charges(site)).containsExactlyElementsOf(added);
        assertThat(site.jobNow().charges()).containsExactlyElementsOf(added);
        assertThat(added.flatMap(Charge::job)).containsOnly(site.job().id()).hasSize(3);
    }

    @Test
    @Tag("rule:numbers-are-given-by-kickserv")
    default void addChargeShouldMakeTwoChargesWhenTheSameIsAddedTwice() {
        Site site = Site.in(kickserv());
        NewCharge same = ChargeFixtures.of("62.01");
        Charge one = add(site, same);
        Charge other = add(site, same);

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(charges(site)).containsExactly(one, other);
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void changeChargeShouldSetWhatIsNamedAndKeepTheRest() {
        Site site = Site.in(kickserv());
        Charge added = add(site, ChargeFixtures.complete());

        checked(site, added).assertSetsEach(added, ChargeFixtures::sampleOf);
    }

    @Test
    @Tag("rule:a-change-keeps-sets-or-clears")
    default void changeChargeShouldClearWhatIsNamedAndKeepTheRest() {
        Site site = Site.in(kickserv());
        Charge added = add(site, ChargeFixtures.complete());

        checked(site, added).assertClearsEach(added);
    }

    @Test
    default void changeChargeShouldReturnTheChargeAsItIsThenAndLeaveTheOthers() {
        Site site = Site.in(kickserv());
        Charge before = site.charge("1");
        Charge other = site.charge("2");
        Charge changed = resultOf(jobs().changeCharge(site.job().number(), before.id(), change()));

        assertThat(changed.id()).isEqualTo(before.id());
        assertThat(charges(site)).containsExactly(changed, other);
    }

    @Test
    @Tag("rule:deletes-are-real")
    default void removeChargeShouldReturnTheChargeAndRemoveItAndNoOther() {
        Site site = Site.in(kickserv());
        Charge kept = site.charge("1");
        Charge removed = add(site, ChargeFixtures.complete());

        assertThat(resultOf(jobs().removeCharge(site.job().number(), removed.id())))
                .isEqualTo(removed);
        assertThat(charges(site)).containsExactly(kept);
        assertThat(site.jobNow().charges()).containsExactly(kept);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void removeChargeShouldFailWithNotFoundTheSecondTime() {
        Site site = Site.in(kickserv());
        JobNumber job = site.job().number();
        Charge charge = site.charge("1");
        resultOf(jobs().removeCharge(job, charge.id()));

        assertNotFound(jobs().removeCharge(job, charge.id()), JobOperations.removeCharge(job, charge.id()));
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void everythingShouldFailWithNotFoundWhenTheJobDoesNotExist() {
        Charge charge = Site.in(kickserv()).charge("1");

        assertNotFound(jobs().charges(Absent.JOB), JobOperations.charges(Absent.JOB));
        assertNotFound(jobs().addCharge(Absent.JOB, ChargeFixtures.complete()), JobOperations.addCharge(Absent.JOB));
        assertNothingThrough(Absent.JOB, charge);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void changeChargeShouldFailWithNotFoundWhenNoChargeHasTheId() {
        JobNumber job = Site.in(kickserv()).job().number();

        assertNotFound(
                jobs().changeCharge(job, Absent.CHARGE, change()), JobOperations.changeCharge(job, Absent.CHARGE));
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void chargesShouldBeReachedThroughTheirJobOnly() {
        Site site = Site.in(kickserv());
        Charge charge = add(site, ChargeFixtures.complete());
        Site next = site.nextJob();

        assertNothingThrough(next.job().number(), charge);
        assertThat(charges(site)).containsExactly(charge);
        assertThat(charges(next)).isEmpty();
    }

    private void assertNothingThrough(JobNumber job, Charge charge) {
        assertNotFound(jobs().changeCharge(job, charge.id(), change()), JobOperations.changeCharge(job, charge.id()));
        assertNotFound(jobs().removeCharge(job, charge.id()), JobOperations.removeCharge(job, charge.id()));
    }

    private FieldByField<Charge> checked(Site site, Charge charge) {
        return new FieldByField<>(ChargeFields.ALL, changes -> {
            resultOf(jobs().changeCharge(site.job().number(), charge.id(), new ChargeChange(changes)));
            return charges(site).head();
        });
    }

    private Charge add(Site site, NewCharge charge) {
        return resultOf(jobs().addCharge(site.job().number(), charge));
    }

    private Seq<Charge> charges(Site site) {
        return resultOf(jobs().charges(site.job().number()));
    }

    private static ChargeChange change() {
        return ChargeChange.set(ChargeFields.DETAILS, Unique.text("Changed")).build();
    }
}
