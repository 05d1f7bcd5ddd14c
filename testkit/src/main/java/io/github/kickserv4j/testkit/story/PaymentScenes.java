package io.github.kickserv4j.testkit.story;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.story.Cast.OwnedPayment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Supplier;

/** What happens to payments in a story. */
record PaymentScenes(Cast cast, Props props) {

    Seq<Supplier<Scene<?>>> all() {
        return List.of(
                this::record,
                this::record,
                this::record,
                this::change,
                this::delete,
                this::get,
                this::list,
                this::walk);
    }

    private Scene<?> record() {
        JobNumber job = cast.job().number();
        var payment =
                new NewPayment(props.filled(List.of(PaymentFields.DATE, PaymentFields.AMOUNT), PaymentFields.ALL));
        return Scene.of("record for " + job + " " + payment, it -> it.payments().record(job, payment))
                .learning(recorded -> cast.meet(job, recorded))
                .settling(job);
    }

    private Scene<?> change() {
        OwnedPayment payment = cast.payment();
        var change = new PaymentChange(props.changed(PaymentFields.ALL));
        return Scene.of("change " + payment + " " + change, it -> it.payments()
                        .change(payment.job(), payment.id(), change))
                .settling(payment.job());
    }

    private Scene<?> delete() {
        OwnedPayment payment = cast.payment();
        PaymentOwner owner = cast.ownerOf(payment);
        return Scene.of("delete " + payment + " of " + owner, it -> it.payments()
                        .delete(owner, payment.id()))
                .settling(payment.job());
    }

    private Scene<?> get() {
        OwnedPayment payment = cast.payment();
        PaymentOwner owner = cast.ownerOf(payment);
        return Scene.of("get " + payment + " of " + owner, it -> it.payments().get(owner, payment.id()));
    }

    private Scene<?> list() {
        PaymentOwner owner = cast.paymentOwner();
        var page = new PageRequest(props.upTo(2));
        return Scene.of("payments of " + owner + " " + page, it -> it.payments().list(owner, page));
    }

    private Scene<?> walk() {
        PaymentOwner owner = cast.paymentOwner();
        return Scene.walk("all payments of " + owner, it -> it.payments().all(owner));
    }
}
