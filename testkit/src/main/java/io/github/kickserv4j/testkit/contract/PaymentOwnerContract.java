package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who reaches a payment, and the lists of payments, page by page and as a walk over all of them. */
public interface PaymentOwnerContract {

    Kickserv kickserv();

    private PaymentSteps steps() {
        return new PaymentSteps(kickserv());
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void getShouldFindAPaymentThroughItsOwnersOnly() {
        Site site = steps().site();
        Payment payment = steps().record(site, PaymentFixtures.complete());

        steps().strangersTo(site)
                .forEach(stranger -> assertNotFound(
                        steps().payments().get(stranger, payment.id()), PaymentOperations.get(stranger, payment.id())));
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void deleteShouldDeleteNothingThroughAnotherOwner() {
        Site site = steps().site();
        Payment payment = steps().record(site, PaymentFixtures.complete());

        steps().strangersTo(site)
                .forEach(stranger -> assertNotFound(
                        steps().payments().delete(stranger, payment.id()),
                        PaymentOperations.delete(stranger, payment.id())));
        site.paymentOwners()
                .forEach(owner -> assertThat(steps().get(owner, payment)).isEqualTo(payment));
    }

    @Test
    @Tag("rule:owned-things-are-reached-through-their-owner")
    default void listShouldHoldTheOwnersPaymentsOnly() {
        Site site = steps().site();
        Site next = site.nextJob();
        Payment here = steps().record(site, "1");
        Payment there = steps().record(next, "2");
        steps().record(steps().site(), "3");

        assertThat(steps().listing(PaymentOwner.of(site.job().number())).rows()).containsExactly(here);
        assertThat(steps().listing(PaymentOwner.of(next.job().number())).rows()).containsExactly(there);
        assertThat(steps().listing(PaymentOwner.of(site.customer().number())).rows())
                .containsExactlyInAnyOrder(here, there);
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void listShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        List.of(PaymentOwner.of(Absent.CUSTOMER), PaymentOwner.of(Absent.JOB)).forEach(owner -> {
            assertNotFound(steps().payments().list(owner, PageRequest.FIRST), PaymentOperations.list(owner));
            assertThat(steps().payments().all(owner)).singleElement().satisfies(only -> assertThat(only.isLeft())
                    .isTrue());
        });
    }

    @Test
    default void listShouldDeliverEachPaymentOnceWhenPageAfterPageIsRead() {
        Site site = steps().site();
        Seq<Payment> recorded = steps().many(site);

        site.paymentOwners().map(steps()::listing).forEach(listing -> assertThat(listing.pages(recorded.size()))
                .containsExactlyInAnyOrderElementsOf(recorded));
    }

    @Test
    default void listShouldBeEmptyWhenThereAreNoPaymentsAndPastTheEnd() {
        steps().site().paymentOwners().map(steps()::listing).forEach(listing -> {
            assertThat(listing.rows()).isEmpty();
        });
        Site site = steps().site();
        steps().record(site, "62.01");
        site.paymentOwners().map(steps()::listing).forEach(listing -> {
            Page<Payment> past = listing.farPage();
            assertThat(past.items()).isEmpty();
            assertThat(past.request()).isEqualTo(new PageRequest(1_000_000));
        });
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    default void allShouldDeliverEachPaymentOnceAndThenEnd() {
        Site site = steps().site();
        Seq<Payment> recorded = steps().many(site);

        site.paymentOwners()
                .forEach(owner -> assertThat(steps().payments().all(owner).map(Outcomes::resultOf))
                        .containsExactlyInAnyOrderElementsOf(recorded));
    }

    @Test
    @Tag("rule:a-walk-can-go-on")
    default void allShouldStartAtThePageThatIsAskedFor() {
        Site site = steps().site();
        Seq<Payment> recorded = steps().many(site);

        site.paymentOwners().forEach(owner -> assertThat(
                        steps().payments().all(owner, new PageRequest(2)).map(Outcomes::resultOf))
                .containsExactlyInAnyOrderElementsOf(
                        recorded.removeAll(steps().listing(owner).firstPage())));
    }
}
