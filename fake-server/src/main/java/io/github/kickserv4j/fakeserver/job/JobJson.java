package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.customer.CustomerJson;
import io.github.kickserv4j.fakeserver.note.NoteJson;
import io.github.kickserv4j.fakeserver.payment.PaymentJson;
import io.github.kickserv4j.fakeserver.shared.EmployeeJson;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

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
    void detailed(JsonWriter json, Job job) {
        Option<Customer> customer = customer(job);
        json.startObject();
        addColumns(json, job);
        json.key("job_charges").array(job.charges(), ChargeJson::charge);
        json.key("payments").array(job.payments(), (row, payment) -> PaymentJson.embedded(row, payment, customer));
        json.key("payment_request")
                .optional(
                        job.paymentRequest(), (row, request) -> new PaymentRequestJson(job.id(), request).writeTo(row));
        json.key("customer").optional(customer, CustomerJson::embedded);
        json.key("tasks").array(List.<String>empty(), JsonWriter::element);
        json.key("notes").array(notes(job), NoteJson::withoutCreator);
        endWithEmployees(json, job);
    }

    /** Writes a job as in a list. */
    void listed(JsonWriter json, Job job) {
        json.startObject();
        addColumns(json, job);
        endWithEmployees(json, job);
    }

    /** Writes an opportunity as in a list. */
    void opportunity(JsonWriter json, Job job) {
        json.startObject();
        addColumns(json, job);
        json.key("customer").optional(customer(job), CustomerJson::summary);
        endWithEmployees(json, job);
    }

    private void addColumns(JsonWriter json, Job job) {
        JobJsonFields.addAll(json, new InvoiceDates(kickserv.payments()).fillIn(job));
    }

    private Option<Customer> customer(Job job) {
        return job.customer()
                .flatMap(id -> kickserv.customers().withId(id).fold(unknown -> Option.none(), Option::some));
    }

    private Seq<Note> notes(Job job) {
        return List.ofAll(kickserv.notes().all(NoteOwner.of(job.number())))
                .flatMap(row -> row.fold(unknown -> Option.none(), Option::some));
    }

    private void endWithEmployees(JsonWriter json, Job job) {
        json.key("employees")
                .array(job.schedule().employees().map(staff::withId), EmployeeJson::brief)
                .endObject();
    }
}
