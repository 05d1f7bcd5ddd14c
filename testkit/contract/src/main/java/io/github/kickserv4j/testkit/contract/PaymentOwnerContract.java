package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of access to payments, and of lists of payments, page by page and as a walk over all of them. */
public interface PaymentOwnerContract {

    Kickserv kickserv();

    private PaymentTestDriver driver() {
        return new PaymentTestDriver(kickserv());
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void getShouldFindAPaymentThroughItsOwnersOnly() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment payment = driver().create(customerWithJob, PaymentFixtures.complete());

        driver().foreignOwners(customerWithJob)
                .forEach(stranger -> assertNotFound(
                        driver().payments().get(stranger, payment.id()),
                        PaymentOperations.get(stranger, payment.id())));
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void deleteShouldDeleteNothingThroughAnotherOwner() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Payment payment = driver().create(customerWithJob, PaymentFixtures.complete());

        driver().foreignOwners(customerWithJob)
                .forEach(stranger -> assertNotFound(
                        driver().payments().delete(stranger, payment.id()),
                        PaymentOperations.delete(stranger, payment.id())));
        customerWithJob.paymentOwners().forEach(owner -> assertThat(driver().get(owner, payment))
                .isEqualTo(payment));
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void listShouldHoldTheOwnersPaymentsOnly() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        CustomerWithJob next = customerWithJob.withAnotherJob();
        Payment here = driver().create(customerWithJob, "1");
        Payment there = driver().create(next, "2");
        driver().create(driver().createCustomerWithJob(), "3");

        assertThat(driver().listing(PaymentOwner.of(customerWithJob.job().number()))
                        .allRows())
                .containsExactly(here);
        assertThat(driver().listing(PaymentOwner.of(next.job().number())).allRows())
                .containsExactly(there);
        assertThat(driver().listing(PaymentOwner.of(customerWithJob.customer().number()))
                        .allRows())
                .containsExactlyInAnyOrder(here, there);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void listShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        List.of(PaymentOwner.of(AbsentIds.CUSTOMER), PaymentOwner.of(AbsentIds.JOB))
                .forEach(owner -> {
                    assertNotFound(driver().payments().list(owner, PageRequest.FIRST), PaymentOperations.list(owner));
                    assertThat(driver().payments().all(owner))
                            .singleElement()
                            .satisfies(only -> assertThat(only.isLeft()).isTrue());
                });
    }

    @Test
    default void listShouldDeliverEachPaymentOnceWhenPageAfterPageIsRead() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Seq<Payment> recorded = driver().createMoreThanAPage(customerWithJob);

        customerWithJob.paymentOwners().map(driver()::listing).forEach(pagedListing -> assertThat(
                        pagedListing.pages(recorded.size()))
                .containsExactlyInAnyOrderElementsOf(recorded));
    }

    @Test
    default void listShouldBeEmptyWhenThereAreNoPaymentsAndPastTheEnd() {
        driver().createCustomerWithJob().paymentOwners().map(driver()::listing).forEach(pagedListing -> {
            assertThat(pagedListing.allRows()).isEmpty();
        });
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        driver().create(customerWithJob, "62.01");
        customerWithJob.paymentOwners().map(driver()::listing).forEach(pagedListing -> {
            Page<Payment> past = pagedListing.pagePastTheEnd();
            assertThat(past.items()).isEmpty();
            assertThat(past.request()).isEqualTo(new PageRequest(1_000_000));
        });
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    default void allShouldDeliverEachPaymentOnceAndThenEnd() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Seq<Payment> recorded = driver().createMoreThanAPage(customerWithJob);

        customerWithJob.paymentOwners().forEach(owner -> assertThat(
                        driver().payments().all(owner).map(ResultAssertions::resultOf))
                .containsExactlyInAnyOrderElementsOf(recorded));
    }

    @Test
    @Tag("rule:walk-starts-at-any-page")
    default void allShouldStartAtThePageThatIsAskedFor() {
        CustomerWithJob customerWithJob = driver().createCustomerWithJob();
        Seq<Payment> recorded = driver().createMoreThanAPage(customerWithJob);

        customerWithJob.paymentOwners().forEach(owner -> assertThat(
                        driver().payments().all(owner, new PageRequest(2)).map(ResultAssertions::resultOf))
                .containsExactlyInAnyOrderElementsOf(
                        recorded.removeAll(driver().listing(owner).firstPage())));
    }
}
