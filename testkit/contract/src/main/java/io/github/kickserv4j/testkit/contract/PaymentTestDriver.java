package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;

/** The operations of tests of payments. */
record PaymentTestDriver(Kickserv kickserv) {

    PaymentRepository payments() {
        return kickserv.payments();
    }

    CustomerWithJob createCustomerWithJob() {
        return CustomerWithJob.create(kickserv);
    }

    Payment create(CustomerWithJob customerWithJob, String amount) {
        return create(customerWithJob, PaymentFixtures.ofAmount(amount));
    }

    Payment create(CustomerWithJob customerWithJob, NewPayment payment) {
        return resultOf(payments().create(customerWithJob.job().number(), payment));
    }

    Payment update(CustomerWithJob customerWithJob, Payment payment, Patch<Payment> patch) {
        return resultOf(payments().update(customerWithJob.job().number(), payment.id(), new PaymentChange(patch)));
    }

    Payment update(CustomerWithJob customerWithJob, Payment payment, String amount) {
        return update(customerWithJob, payment, Patch.<Payment>empty().set(PaymentFields.AMOUNT, Money.of(amount)));
    }

    Payment get(PaymentOwner owner, Payment payment) {
        return resultOf(payments().get(owner, payment.id()));
    }

    PagedListing<Payment> listing(PaymentOwner owner) {
        return new PagedListing<>(page -> payments().list(owner, page));
    }
}
