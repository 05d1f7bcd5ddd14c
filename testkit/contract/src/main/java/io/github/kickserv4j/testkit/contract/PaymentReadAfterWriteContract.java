package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract that reads of payments after a write return current data, whatever was read before it. */
public interface PaymentReadAfterWriteContract {

    Kickserv kickserv();

    private PaymentTestDriver driver() {
        return new PaymentTestDriver(kickserv());
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnAPaymentThatWasCreatedAndUpdatedAndDeletedSince() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        ReadPaths<Money> listed = amounts(lists(customerWithJob));
        listed.assertAllReturnNothing();
        Payment recorded = driver().create(customerWithJob, "62.01");
        ReadPaths<Money> itself = amounts(singleReads(customerWithJob, recorded.id()));
        List.of(listed, itself).forEach(reading -> reading.assertAllReturn(Money.of("62.01")));

        driver().update(customerWithJob, recorded, "62.02");
        List.of(listed, itself).forEach(reading -> reading.assertAllReturn(Money.of("62.02")));

        resultOf(
                driver().payments().delete(PaymentOwner.of(customerWithJob.job().number()), recorded.id()));
        List.of(listed, itself).forEach(ReadPaths::assertAllReturnNothing);
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnWhatJobAndCustomerOweNow() {
        CustomerWithJob customerWithJob =
                CustomerWithJob.create(kickserv(), JobFixtures.ofType(new JobTypeId(UniqueValues.number())));
        customerWithJob.createCharge("100");
        ReadPaths<Money> owed =
                new JobReadPaths(customerWithJob).balances(customerWithJob.job().number());
        owed.assertAllReturn(Money.of("100"));
        Payment recorded = driver().create(customerWithJob, "62.01");
        owed.assertAllReturn(Money.of("37.99"));
        driver().update(customerWithJob, recorded, "62.02");
        owed.assertAllReturn(Money.of("37.98"));
        resultOf(driver().payments()
                .delete(PaymentOwner.of(customerWithJob.customer().number()), recorded.id()));
        owed.assertAllReturn(Money.of("100"));
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldReturnPaymentsOfAnOwnerWhoWasDeletedSince() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment payment = driver().create(customerWithJob, "62.01");
        ReadPaths<Payment> ofJob =
                allReads(PaymentOwner.of(customerWithJob.job().number()), payment);
        ReadPaths<Payment> ofCustomer =
                allReads(PaymentOwner.of(customerWithJob.customer().number()), payment);
        List.of(ofJob, ofCustomer).forEach(reading -> amounts(reading).assertAllReturn(Money.of("62.01")));

        resultOf(kickserv().jobs().delete(customerWithJob.job().number()));
        ofJob.assertAllReturnNothing();
        amounts(ofCustomer).assertAllReturn(Money.of("62.01"));
        resultOf(kickserv().customers().delete(customerWithJob.customer().number()));
        ofCustomer.assertAllReturnNothing();
    }

    private ReadPaths<Payment> lists(CustomerWithJob customerWithJob) {
        return customerWithJob
                .paymentOwners()
                .foldLeft(
                        ReadPaths.<Payment>empty(),
                        (readPaths, owner) -> readPaths.addListing("list of " + owner, driver().listing(owner)))
                .addMany(
                        "payments of the job", () -> customerWithJob.reloadJob().payments());
    }

    private ReadPaths<Payment> singleReads(CustomerWithJob customerWithJob, PaymentId id) {
        return customerWithJob
                .paymentOwners()
                .foldLeft(
                        ReadPaths.empty(),
                        (readPaths, owner) -> readPaths.addOne(
                                "get of " + owner, () -> driver().payments().get(owner, id)));
    }

    private ReadPaths<Payment> allReads(PaymentOwner owner, Payment payment) {
        return ReadPaths.<Payment>empty()
                .addListing("list", driver().listing(owner))
                .addOne("get", () -> driver().payments().get(owner, payment.id()));
    }

    private static ReadPaths<Money> amounts(ReadPaths<Payment> payments) {
        return payments.map(payment -> payment.amount().get());
    }
}
