package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.Function3;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Correct payments, in which tests break one place. Remembers the job of each payment, which some mutations need. */
final class MutatedPayments {
    private final PaymentRepository good;
    private final MutatedPort<PaymentRepository> mutatedPort;
    private Map<PaymentId, JobNumber> jobs = LinkedHashMap.empty();
    private Option<Payment> lastDeleted = Option.none();

    MutatedPayments(PaymentRepository good) {
        this.good = good;
        this.mutatedPort = MutatedPort.of(PaymentRepository.class, good);
        onCreate(good::create);
    }

    PaymentRepository original() {
        return good;
    }

    PaymentRepository port() {
        return mutatedPort.port();
    }

    /** Returns the job of the payment, or {@code asked} if it is unknown. */
    JobNumber jobOf(PaymentId id, JobNumber requested) {
        return jobs.getOrElse(id, requested);
    }

    /** Returns an owner of the payment, or {@code asking} if it is unknown. */
    PaymentOwner ownerOf(PaymentId id, PaymentOwner asking) {
        return jobs.get(id).map(PaymentOwner::of).getOrElse(asking);
    }

    Seq<JobNumber> jobs() {
        return jobs.values().distinct();
    }

    MutatedPayments onCreate(BiFunction<JobNumber, NewPayment, Either<Failure, Payment>> mistake) {
        mutatedPort.replace("create", JobNumber.class, NewPayment.class, (job, payment) -> mistake.apply(job, payment)
                .peek(recorded -> jobs = jobs.put(recorded.id(), job)));
        return this;
    }

    MutatedPayments onGet(BiFunction<PaymentOwner, PaymentId, Either<Failure, Payment>> mistake) {
        mutatedPort.replace("get", PaymentOwner.class, PaymentId.class, mistake);
        return this;
    }

    MutatedPayments onList(BiFunction<PaymentOwner, PageRequest, Either<Failure, Page<Payment>>> mistake) {
        mutatedPort.replace("list", PaymentOwner.class, PageRequest.class, mistake);
        return this;
    }

    MutatedPayments onUpdate(Function3<JobNumber, PaymentId, PaymentChange, Either<Failure, Payment>> mistake) {
        mutatedPort.replace("update", JobNumber.class, PaymentId.class, PaymentChange.class, mistake);
        return this;
    }

    MutatedPayments onDelete(BiFunction<PaymentOwner, PaymentId, Either<Failure, Payment>> mistake) {
        mutatedPort.replace("delete", PaymentOwner.class, PaymentId.class, mistake);
        return this;
    }

    MutatedPayments recorded(UnaryOperator<Payment> mistake) {
        return onCreate((job, payment) -> good.create(job, payment).map(mistake));
    }

    MutatedPayments changed(UnaryOperator<Payment> mistake) {
        return onUpdate((job, id, change) -> good.update(job, id, change).map(mistake));
    }

    MutatedPayments read(UnaryOperator<Payment> mistake) {
        return onGet((owner, id) -> good.get(owner, id).map(mistake))
                .onList((owner, page) -> good.list(owner, page).map(found -> found.map(mistake)));
    }

    /** Answers a second deletion with the last deleted payment. */
    MutatedPayments rememberingTheDeleted() {
        return onDelete((owner, id) -> {
            Either<Failure, Payment> answer = good.delete(owner, id);
            answer.forEach(payment -> lastDeleted = Option.some(payment));
            return answer.orElse(() -> lastDeleted.toEither(answer::getLeft));
        });
    }
}
