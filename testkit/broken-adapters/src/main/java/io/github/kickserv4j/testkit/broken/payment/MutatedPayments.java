package io.github.kickserv4j.testkit.broken.payment;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedPort;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.Function3;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A correct repository of payments in which methods are replaced. It remembers the job of each payment. */
final class MutatedPayments {
    private final Kickserv account;
    private final PaymentRepository original;
    private final MutatedPort<PaymentRepository> port;
    private final Map<PaymentId, JobNumber> jobs = new ConcurrentHashMap<>();

    MutatedPayments(Kickserv account) {
        this.account = account;
        this.original = account.payments();
        this.port = MutatedPort.of(account, PaymentRepository.class);
        onCreate(original::create);
    }

    /** Returns the mutation that replaces methods as {@code mistake} does. */
    static Mutation mutation(String name, String description, UnaryOperator<MutatedPayments> mistake) {
        return new Mutation("payments." + name, description, account -> mistake.apply(new MutatedPayments(account))
                .account());
    }

    /** Returns the account with these mistakes only. */
    Kickserv account() {
        return port.account();
    }

    PaymentRepository original() {
        return original;
    }

    /** Returns the first job, if there is one. */
    Option<JobNumber> firstJob() {
        return account.jobs().list(JobFilter.ALL, PageRequest.FIRST).toOption().flatMap(page -> page.items()
                .headOption()
                .map(Job::number));
    }

    /** Returns the job of the payment, or {@code requested} if it is unknown. */
    JobNumber jobOf(PaymentId id, JobNumber requested) {
        return jobs.getOrDefault(id, requested);
    }

    /** Returns an owner of the payment, or {@code requested} if it is unknown. */
    PaymentOwner ownerOf(PaymentId id, PaymentOwner requested) {
        return Option.of(jobs.get(id)).map(PaymentOwner::of).getOrElse(requested);
    }

    Seq<JobNumber> jobs() {
        return List.ofAll(jobs.values()).distinct();
    }

    MutatedPayments onCreate(BiFunction<JobNumber, NewPayment, Either<Failure, Payment>> mistake) {
        port.replace("create", JobNumber.class, NewPayment.class, (job, payment) -> mistake.apply(job, payment)
                .peek(recorded -> jobs.put(recorded.id(), job)));
        return this;
    }

    MutatedPayments onGet(BiFunction<PaymentOwner, PaymentId, Either<Failure, Payment>> mistake) {
        port.replace("get", PaymentOwner.class, PaymentId.class, mistake);
        return this;
    }

    MutatedPayments onList(BiFunction<PaymentOwner, PageRequest, Either<Failure, Page<Payment>>> mistake) {
        port.replace("list", PaymentOwner.class, PageRequest.class, mistake);
        return this;
    }

    MutatedPayments onUpdate(Function3<JobNumber, PaymentId, PaymentChange, Either<Failure, Payment>> mistake) {
        port.replace("update", JobNumber.class, PaymentId.class, PaymentChange.class, mistake);
        return this;
    }

    MutatedPayments onDelete(BiFunction<PaymentOwner, PaymentId, Either<Failure, Payment>> mistake) {
        port.replace("delete", PaymentOwner.class, PaymentId.class, mistake);
        return this;
    }

    MutatedPayments recorded(UnaryOperator<Payment> mistake) {
        return onCreate((job, payment) -> original.create(job, payment).map(mistake));
    }

    MutatedPayments changed(UnaryOperator<Payment> mistake) {
        return onUpdate((job, id, change) -> original.update(job, id, change).map(mistake));
    }

    MutatedPayments read(UnaryOperator<Payment> mistake) {
        return onGet((owner, id) -> original.get(owner, id).map(mistake))
                .onList((owner, page) -> original.list(owner, page).map(found -> found.map(mistake)));
    }
}
