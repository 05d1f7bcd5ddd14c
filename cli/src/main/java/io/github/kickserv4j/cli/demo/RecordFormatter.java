package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.cli.shared.Counts;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Formats the main values of a record on one line. */
final class RecordFormatter {
    private RecordFormatter() {}

    static String of(Customer customer) {
        Address address = customer.serviceAddress();
        return line(List.of(
                Option.some(customer.number() + " " + customer.name().display()),
                address.line1(),
                address.city(),
                address.state(),
                customer.contact().emailAddress()));
    }

    static String of(Job job) {
        return line(List.of(
                Option.some("job " + job.number()),
                job.name(),
                job.status().map(JobStatus::text),
                job.schedule().scheduledOn().map(start -> "begins " + start),
                job.schedule().endsAt().map(end -> "ends " + end),
                job.stageTimes().startedOn().map(start -> "begun " + start),
                job.stageTimes().completedOn().map(end -> "done " + end),
                job.stageTimes().wonOn().map(day -> "won " + day),
                job.amounts().total().map(total -> "total " + total),
                job.amounts().balanceRemaining().map(owed -> "owed " + owed),
                job.invoice().status().map(InvoiceStatus::text)));
    }

    static String of(Charge charge) {
        return line(List.of(
                charge.description(),
                charge.quantity().map(quantity -> Counts.of(quantity, "time")),
                charge.pricePerUnit().map(Money::toString),
                charge.discount().map(discount -> "less " + discount.toPlainString()),
                charge.total().map(total -> "comes to " + total)));
    }

    static String of(Note note) {
        return line(List.of(
                Option.some("\"" + note.text().replace("\n", " / ") + "\""),
                note.creator().flatMap(creator -> creator.name()).map(name -> "by " + name),
                Option.some(note.isVisibleToCustomer() ? "the customer sees it" : "the customer does not see it")));
    }

    static String of(Payment payment) {
        return line(List.of(
                payment.date().map(day -> "paid on " + day),
                payment.amount().map(Money::toString),
                payment.type().map(PaymentType::text),
                Option.some("applied to " + Counts.of(payment.applications().size(), "job"))));
    }

    private static String line(Seq<Option<String>> parts) {
        return parts.flatMap(part -> part).mkString(", ");
    }
}
