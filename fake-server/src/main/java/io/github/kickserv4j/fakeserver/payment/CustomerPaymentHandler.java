package io.github.kickserv4j.fakeserver.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.ParsedFields;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** Handles the payments of a customer: those of the ports, and those that are applied to no job. */
@ReliesOn({"unapplied-payments-are-last", "customer-payments-are-unapplied"})
record CustomerPaymentHandler(Kickserv kickserv, CustomerNumber customer, UnappliedPayments unapplied) {

    /** Lists payments. Those that are applied to no job follow on the last page of the others. */
    ServerResponse list(PageRequest page) {
        return kickserv.payments()
                .list(common().owner(), page)
                .flatMap(found -> behind(page, found.items()).map(found.items()::appendAll))
                .fold(common()::forFailure, PaymentHandler::listResponse);
    }

    ServerResponse create(ObjectNode fields) {
        return ParsedFields.forCreate(PaymentWritableFields.FIELDS, fields)
                .validate(NewPayment::new)
                .fold(common().parent()::invalid, payment -> found(there -> unapplied.create(there.id(), payment)));
    }

    ServerResponse delete(PaymentId id) {
        Either<Failure, Payment> deleted = kickserv.payments().delete(common().owner(), id);
        return common().response(deleted.fold(
                failure -> failure instanceof Failure.NotFound
                        ? id().flatMap(owner -> unapplied.delete(owner, id).toEither(failure))
                        : deleted,
                gone -> deleted));
    }

    PaymentHandler common() {
        var named = new ParentRecord("customer", () -> kickserv.customers().get(customer));
        return new PaymentHandler(kickserv.payments(), PaymentOwner.of(customer), named);
    }

    private Either<Failure, Seq<Payment>> behind(PageRequest page, Seq<Payment> found) {
        return id().map(unapplied::of)
                .flatMap(more -> more.isEmpty()
                        ? Either.right(more)
                        : isLast(page, found).map(last -> last ? more : List.empty()));
    }

    private Either<Failure, Boolean> isLast(PageRequest page, Seq<Payment> found) {
        return found.isEmpty()
                ? Either.right(page.equals(PageRequest.FIRST))
                : kickserv.payments().list(common().owner(), page.next()).map(next -> next.items()
                        .isEmpty());
    }

    private Either<Failure, CustomerId> id() {
        return kickserv.customers().get(customer).map(Customer::id);
    }

    private ServerResponse found(Function<Customer, Payment> recorded) {
        return common().response(kickserv.customers().get(customer).map(recorded));
    }
}
