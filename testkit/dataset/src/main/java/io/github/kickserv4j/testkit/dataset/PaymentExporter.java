package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Members;
import io.github.kickserv4j.testkit.dataset.OmissionCollector.Subject;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/** Writes payments, each once, also if it is applied to several jobs. */
final class PaymentExporter {
    private static final FieldExporter<Payment> FIELDS = new FieldExporter<>(PaymentFields.ALL, HashMap.empty());

    private static final UnheldValues<Payment> UNHELD = UnheldValues.<Payment>none()
            .with("status of a payment", Payment::status)
            .when("values of a payment that cannot be read", payment -> payment.unreadable()
                    .nonEmpty());

    private final TextReplacement texts;
    private final Set<PaymentId> shared = new HashSet<>();

    PaymentExporter(TextReplacement texts) {
        this.texts = texts;
    }

    Seq<ExportedValue> export(Seq<Payment> payments, Subject subject) {
        return payments.filter(payment -> isFirst(payment, subject)).flatMap(payment -> payment(payment, subject));
    }

    private boolean isFirst(Payment payment, Subject subject) {
        if (payment.applications().size() < 2) {
            return true;
        }
        subject.add("a payment that is applied to several jobs");
        return shared.add(payment.id());
    }

    private Seq<ExportedValue> payment(Payment payment, Subject subject) {
        UNHELD.addTo(subject, payment);
        Members members = FIELDS.export(payment, texts, subject);
        if (members.has(PaymentFields.DATE.name()) && members.has(PaymentFields.AMOUNT.name())) {
            return List.of(members);
        }
        subject.add("a payment without a valid amount and date");
        return List.empty();
    }
}
