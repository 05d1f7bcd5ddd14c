package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.fakeserver.customer.CustomerRow;
import io.github.kickserv4j.fakeserver.note.NoteRow;
import io.github.kickserv4j.fakeserver.payment.PaymentRow;
import io.github.kickserv4j.fakeserver.shared.EmployeeRow;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Row;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Jobs as Kickserv writes them. What stands within them is documented for a job that is asked for alone, and for opportunities
 * a part of their customer; by which names the payments, the notes and the request for payment go, which part that is, and that
 * rows of lists have employees, is inferred.
 */
record JobRow(Kickserv kickserv, Employees working) {
    private static final Row<Job> JOB = new Row<>(JobColumns.all());

    /** With all that is within it. There are no tasks here. What cannot be found out is left out, as an ornament of the row. */
    ObjectNode alone(Job job) {
        JsonNode customer = customer(job, CustomerRow::within);
        ObjectNode row = plain(job);
        row.set("job_charges", ChargeRow.of(job.charges()));
        row.set("payments", payments(job, customer));
        row.set(
                "payment_request",
                job.paymentRequest()
                        .<JsonNode>map(request -> new PaymentRequestRow(job.id(), request).row())
                        .getOrElse(Json.NODES.nullNode()));
        row.set("customer", customer);
        row.set("tasks", Json.NODES.arrayNode());
        row.set("notes", notes(job));
        return row.set("employees", employees(job));
    }

    ArrayNode listed(Seq<Job> jobs) {
        ArrayNode rows = Json.NODES.arrayNode();
        jobs.forEach(job -> rows.add(plain(job).set("employees", employees(job))));
        return rows;
    }

    ArrayNode opportunities(Seq<Job> jobs) {
        ArrayNode rows = Json.NODES.arrayNode();
        jobs.forEach(job -> {
            ObjectNode row = plain(job).set("customer", customer(job, CustomerRow::glue));
            rows.add(row.set("employees", employees(job)));
        });
        return rows;
    }

    private ObjectNode plain(Job job) {
        return JOB.of(new Invoicing(kickserv.payments()).dated(job));
    }

    private JsonNode customer(Job job, Function<Customer, JsonNode> form) {
        return job.customer()
                .flatMap(id -> kickserv.customers().withId(id).fold(unknown -> Option.none(), Option::some))
                .map(form)
                .getOrElse(Json.NODES.nullNode());
    }

    private static ArrayNode payments(Job job, JsonNode customer) {
        ArrayNode rows = Json.NODES.arrayNode();
        job.payments().forEach(payment -> rows.add(PaymentRow.within(payment, customer.deepCopy())));
        return rows;
    }

    private ArrayNode notes(Job job) {
        ArrayNode rows = Json.NODES.arrayNode();
        List.ofAll(kickserv.notes().all(NoteOwner.of(job.number())))
                .flatMap(row -> row.fold(unknown -> Option.none(), Option::some))
                .forEach(note -> rows.add(NoteRow.plain(note)));
        return rows;
    }

    private ArrayNode employees(Job job) {
        ArrayNode rows = Json.NODES.arrayNode();
        job.schedule().employees().forEach(id -> rows.add(EmployeeRow.brief(working.withId(id))));
        return rows;
    }
}
