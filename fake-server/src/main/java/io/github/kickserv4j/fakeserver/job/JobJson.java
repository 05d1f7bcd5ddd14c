package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.customer.CustomerJson;
import io.github.kickserv4j.fakeserver.note.NoteJson;
import io.github.kickserv4j.fakeserver.payment.PaymentJson;
import io.github.kickserv4j.fakeserver.shared.EmployeeJson;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Writes jobs as Kickserv does. A job that is requested alone has nested records; an opportunity has a part of its customer. */
@ReliesOn({
    "single-records-are-bare-objects",
    "job-holds-charges",
    "job-holds-payments",
    "job-holds-a-payment-request",
    "job-holds-its-customer",
    "job-holds-notes-tasks-and-employees",
    "rows-of-jobs-have-no-customer",
    "opportunity-holds-part-of-its-customer"
})
record JobJson(Kickserv kickserv, Employees staff) {
    /** Writes a job with all nested records. Tasks are not supported. Nested records that could not be read are left out. */
    ObjectNode detailed(Job job) {
        JsonNode customer = customer(job, CustomerJson::embedded);
        ObjectNode row = plain(job);
        row.set("job_charges", ChargeJson.toJson(job.charges()));
        row.set("payments", payments(job, customer));
        row.set(
                "payment_request",
                job.paymentRequest()
                        .<JsonNode>map(request -> new PaymentRequestJson(job.id(), request).toJson())
                        .getOrElse(JsonTrees.NODES.nullNode()));
        row.set("customer", customer);
        row.set("tasks", JsonTrees.NODES.arrayNode());
        row.set("notes", notes(job));
        return row.set("employees", employees(job));
    }

    ArrayNode listed(Seq<Job> jobs) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        jobs.forEach(job -> rows.add(plain(job).set("employees", employees(job))));
        return rows;
    }

    ArrayNode opportunities(Seq<Job> jobs) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        jobs.forEach(job -> {
            ObjectNode row = plain(job).set("customer", customer(job, CustomerJson::summary));
            rows.add(row.set("employees", employees(job)));
        });
        return rows;
    }

    private ObjectNode plain(Job job) {
        return JobJsonFields.of(new InvoiceDates(kickserv.payments()).fillIn(job))
                .build();
    }

    private JsonNode customer(Job job, Function<Customer, JsonNode> form) {
        return job.customer()
                .flatMap(id -> kickserv.customers().withId(id).fold(unknown -> Option.none(), Option::some))
                .map(form)
                .getOrElse(JsonTrees.NODES.nullNode());
    }

    private static ArrayNode payments(Job job, JsonNode customer) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        job.payments().forEach(payment -> rows.add(PaymentJson.embedded(payment, customer.deepCopy())));
        return rows;
    }

    private ArrayNode notes(Job job) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        List.ofAll(kickserv.notes().all(NoteOwner.of(job.number())))
                .flatMap(row -> row.fold(unknown -> Option.none(), Option::some))
                .forEach(note -> rows.add(NoteJson.withoutCreator(note)));
        return rows;
    }

    private ArrayNode employees(Job job) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        job.schedule().employees().forEach(id -> rows.add(EmployeeJson.brief(staff.withId(id))));
        return rows;
    }
}
