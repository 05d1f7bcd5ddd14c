package io.github.kickserv4j.adapter.http.payment;

import io.github.kickserv4j.adapter.http.json.WireValueMapper;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.PaymentRequestId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Maps the payments and payment requests of the wire to those of the domain. */
@ReliesOn({
    "payment-requests-are-in-cents",
    "manual-payments-have-no-status",
    "payment-status-words",
    "applications-of-a-payment"
})
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PaymentMapper extends WireValueMapper {
    @Mapping(target = "id", source = "wire.id")
    @Mapping(target = "date", source = "wire.date")
    @Mapping(target = "type", source = "wire.paymentType")
    @Mapping(target = "amount", source = "wire.amount")
    @Mapping(target = "notes", source = "wire.notes")
    @Mapping(target = "refNumber", source = "wire.refNumber")
    @Mapping(target = "status", source = "wire.status")
    @Mapping(target = "customer", source = "customer")
    @Mapping(target = "applications", source = "applications")
    @Mapping(target = "audit", source = "wire")
    @Mapping(target = "unreadable", source = "unreadable")
    Payment payment(
            WirePayment wire,
            Option<CustomerId> customer,
            Seq<PaymentApplicationId> applications,
            Seq<Violation> unreadable);

    @Mapping(target = "amount", expression = "java(cents(wire.amount()))")
    @Mapping(target = "audit", source = "wire")
    PaymentRequest request(WirePaymentRequest wire);

    Audit audit(WirePayment wire);

    @Mapping(target = "createdBy", source = "creatorId")
    Audit audit(WirePaymentRequest wire);

    default Option<Money> cents(@Nullable Long value) {
        return Option.of(value).map(cents -> new Money(BigDecimal.valueOf(cents, 2)));
    }

    default PaymentId id(Long value) {
        return new PaymentId(value);
    }

    default PaymentRequestId requestId(Long value) {
        return new PaymentRequestId(value);
    }

    default Option<PaymentType> type(@Nullable String value) {
        return text(value).map(PaymentType::new);
    }

    default Option<PaymentStatus> status(@Nullable String value) {
        return text(value).map(PaymentStatus::new);
    }
}
