package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.fakeserver.customer.CustomerRow;
import io.github.kickserv4j.fakeserver.payment.PaymentRow;
import io.github.kickserv4j.fakeserver.shared.EmployeeRow;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Row;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Jobs as Kickserv writes them. What stands within them is documented for a job that is asked for alone, and for opportunities
 * their customer; by which names the payments and the request for payment go, and that rows of lists have employees, is
 * inferred.
 */
record JobRow(CustomerRepository customers) {
    private static final Row<Job> JOB = new Row<>(JobColumns.all());

    /** With all that is within it. There are no tasks here, and its notes have to be asked for. */
    ObjectNode alone(Job job) {
        JsonNode customer = customer(job);
        ObjectNode row = JOB.of(job);
        row.set("job_charges", ChargeRow.of(job.charges()));
        row.set("payments", payments(job, customer));
        row.set(
                "payment_request",
                job.paymentRequest()
                        .<JsonNode>map(request -> new PaymentRequestRow(job.id(), request).row())
                        .getOrElse(Json.NODES.nullNode()));
        row.set("customer", customer);
        row.set("tasks", Json.NODES.arrayNode());
        row.set("notes", Json.NODES.arrayNode());
        return row.set("employees", employees(job));
    }

    static ArrayNode listed(Seq<Job> jobs) {
        ArrayNode rows = Json.NODES.arrayNode();
        jobs.forEach(job -> rows.add(JOB.of(job).set("employees", employees(job))));
        return rows;
    }

    ArrayNode opportunities(Seq<Job> jobs) {
        ArrayNode rows = Json.NODES.arrayNode();
        jobs.forEach(job -> {
            ObjectNode row = JOB.of(job).set("customer", customer(job));
            rows.add(row.set("employees", employees(job)));
        });
        return rows;
    }

    /** Null also if that could not be found out, since it is only an ornament of the row. */
    private JsonNode customer(Job job) {
        return job.customer()
                .flatMap(id -> customers.withId(id).fold(unknown -> Option.none(), Option::some))
                .<JsonNode>map(CustomerRow::within)
                .getOrElse(Json.NODES.nullNode());
    }

    private static ArrayNode payments(Job job, JsonNode customer) {
        ArrayNode rows = Json.NODES.arrayNode();
        job.payments().forEach(payment -> rows.add(PaymentRow.within(payment, customer.deepCopy())));
        return rows;
    }

    private static ArrayNode employees(Job job) {
        ArrayNode rows = Json.NODES.arrayNode();
        job.schedule().employees().forEach(id -> rows.add(EmployeeRow.brief(id)));
        return rows;
    }
}
