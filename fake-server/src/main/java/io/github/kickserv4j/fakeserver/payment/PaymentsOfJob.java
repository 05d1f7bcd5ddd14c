package io.github.kickserv4j.fakeserver.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Form;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.collection.Seq;

/** What can be done to payments of a job alone: record one, change one. */
record PaymentsOfJob(PaymentRepository payments, JobNumber job, PaymentsOf any) {

    Answer record(ObjectNode fields) {
        return Form.ofNew(PaymentForm.FIELDS, fields)
                .checked(NewPayment::new)
                .fold(any.named()::invalid, payment -> any.one(payments.record(job, payment)));
    }

    /** A change that changes nothing answers with the payment as it is; how Kickserv answers is not known. */
    Answer change(PaymentId id, ObjectNode fields) {
        var form = Form.ofChange(PaymentForm.FIELDS, fields);
        return form.isEmpty()
                ? any.get(id)
                : form.checked(PaymentChange::new)
                        .fold(broken -> invalid(id, broken), change -> any.one(payments.change(job, id, change)));
    }

    private Answer invalid(PaymentId id, Seq<Violation> broken) {
        return payments.get(any.owner(), id).fold(any::failed, there -> InferredAnswers.invalid(broken));
    }
}
