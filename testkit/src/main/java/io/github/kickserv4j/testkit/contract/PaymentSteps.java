package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.testkit.fixture.Absent;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.vavr.collection.Seq;

/** What the tests of payments do, in their own words. */
record PaymentSteps(Kickserv kickserv) {

    PaymentRepository payments() {
        return kickserv.payments();
    }

    Site site() {
        return Site.in(kickserv);
    }

    Payment record(Site site, String amount) {
        return record(site, PaymentFixtures.of(amount));
    }

    Payment record(Site site, NewPayment payment) {
        return resultOf(payments().record(site.job().number(), payment));
    }

    Payment change(Site site, Payment payment, Changes<Payment> changes) {
        return resultOf(payments().change(site.job().number(), payment.id(), new PaymentChange(changes)));
    }

    Payment change(Site site, Payment payment, String amount) {
        return change(site, payment, Changes.<Payment>none().set(PaymentFields.AMOUNT, Money.of(amount)));
    }

    Payment get(PaymentOwner owner, Payment payment) {
        return resultOf(payments().get(owner, payment.id()));
    }

    Listing<Payment> listing(PaymentOwner owner) {
        return new Listing<>(page -> payments().list(owner, page));
    }

    /** More payments on the job than a page holds. */
    Seq<Payment> many(Site site) {
        return listing(PaymentOwner.of(site.job().number())).overfilled(() -> record(site, "62.01"));
    }

    /** Everybody through whom the payments of {@code site} are not reached: another job there, others, nobody. */
    Seq<PaymentOwner> strangersTo(Site site) {
        return site().paymentOwners()
                .append(PaymentOwner.of(site.nextJob().job().number()))
                .append(PaymentOwner.of(Absent.CUSTOMER))
                .append(PaymentOwner.of(Absent.JOB));
    }
}
