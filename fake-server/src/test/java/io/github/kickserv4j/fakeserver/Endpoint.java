package io.github.kickserv4j.fakeserver;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** An endpoint, with the record that the response names as invalid in an empty account. */
record Endpoint(String method, String path, String body, String invalidRecord) {
    private static final String CUSTOMER = "{\"customer\":{\"name\":\"a\"}}";
    private static final String NOTE = "{\"note\":{\"note\":\"a\"}}";
    private static final String PAYMENT = "{\"payment\":{\"date\":\"2024-06-05\",\"amount\":\"1\"}}";
    private static final String JOB = "{\"job\":{\"job_type_id\":61},\"customer_number\":1}";
    private static final String CHARGE = "{\"job_charge\":{\"description\":\"a\"}}";

    static final Seq<Endpoint> ALL = List.of(
                    customers(), notes("customer"), notes("job"), payments(), jobs(), charges(), opportunities())
            .flatMap(some -> some);

    private static Seq<Endpoint> customers() {
        return List.of(
                new Endpoint("GET", "/customers.json", "", "customer"),
                new Endpoint("GET", "/customers.json?q=a", "", "customer"),
                new Endpoint("GET", "/customers.json?name=a", "", "customer"),
                new Endpoint("POST", "/customers.json", CUSTOMER, "customer"),
                new Endpoint("GET", "/customers/filter.json?name=a", "", "customer"),
                new Endpoint("POST", "/customers/customer_validation.json", "{\"name\":\"a\"}", "customer"),
                new Endpoint("GET", "/customers/1.json", "", "customer"),
                new Endpoint("PUT", "/customers/1.json", CUSTOMER, "customer"),
                new Endpoint("PUT", "/customers/1.json", "{\"customer\":{\"name\":\"\"}}", "customer"),
                new Endpoint("PUT", "/customers/1.json", "{\"customer\":{}}", "customer"),
                new Endpoint("DELETE", "/customers/1.json", "", "customer"));
    }

    private static Seq<Endpoint> notes(String owner) {
        String all = "/" + owner + "s/1/notes.json";
        String one = "/" + owner + "s/1/notes/1.json";
        return List.of(
                new Endpoint("GET", all, "", owner),
                new Endpoint("POST", all, NOTE, owner),
                new Endpoint("POST", all, "{\"note\":{}}", owner),
                new Endpoint("GET", one, "", owner),
                new Endpoint("GET", one.replace("/1.json", "/x.json"), "", owner),
                new Endpoint("PUT", one, NOTE, owner),
                new Endpoint("PUT", one, "{\"note\":{\"note\":\"\"}}", owner),
                new Endpoint("PATCH", one, "{\"note\":{}}", owner),
                new Endpoint("DELETE", one, "", owner));
    }

    private static Seq<Endpoint> payments() {
        return List.of(
                new Endpoint("GET", "/customers/1/payments.json", "", "customer"),
                new Endpoint("POST", "/customers/1/payments.json", PAYMENT, "customer"),
                new Endpoint("POST", "/customers/1/payments.json", "{\"payment\":{}}", "customer"),
                new Endpoint("DELETE", "/customers/1/payments/1.json", "", "customer"),
                new Endpoint("GET", "/jobs/1/payments.json", "", "job"),
                new Endpoint("POST", "/jobs/1/payments.json", PAYMENT, "job"),
                new Endpoint("POST", "/jobs/1/payments.json", "{\"payment\":{}}", "job"),
                new Endpoint("PUT", "/jobs/1/payments/1.json", PAYMENT, "job"),
                new Endpoint("PUT", "/jobs/1/payments/1.json", "{\"payment\":{\"amount\":\"x\"}}", "job"),
                new Endpoint("PATCH", "/jobs/1/payments/1.json", "{\"payment\":{}}", "job"),
                new Endpoint("DELETE", "/jobs/1/payments/1.json", "", "job"));
    }

    private static Seq<Endpoint> jobs() {
        return List.of(
                new Endpoint("GET", "/jobs.json", "", "job"),
                new Endpoint("POST", "/jobs.json", JOB, "customer"),
                new Endpoint("GET", "/customers/1/jobs.json", "", "customer"),
                new Endpoint("POST", "/customers/1/jobs.json", JOB, "customer"),
                new Endpoint("POST", "/customers/1/jobs.json", "{\"job\":{}}", "customer"),
                new Endpoint("GET", "/jobs/1.json", "", "job"),
                new Endpoint("PUT", "/jobs/1.json", JOB, "job"),
                new Endpoint("PUT", "/jobs/1.json", "{\"job\":{\"duration\":\"x\"}}", "job"),
                new Endpoint("PATCH", "/jobs/1.json", "{\"job\":{}}", "job"),
                new Endpoint("DELETE", "/jobs/1.json", "", "job"),
                new Endpoint("GET", "/customers/1/jobs/1.json", "", "customer"),
                new Endpoint("PUT", "/customers/1/jobs/1.json", JOB, "customer"),
                new Endpoint("DELETE", "/customers/1/jobs/1.json", "", "customer"));
    }

    private static Seq<Endpoint> charges() {
        return List.of(
                new Endpoint("GET", "/jobs/1/job_charges.json", "", "job"),
                new Endpoint("POST", "/jobs/1/job_charges.json", CHARGE, "job"),
                new Endpoint("POST", "/jobs/1/job_charges.json", "{\"job_charge\":{}}", "job"),
                new Endpoint("PUT", "/jobs/1/job_charges/1.json", CHARGE, "job"),
                new Endpoint("PUT", "/jobs/1/job_charges/1.json", "{\"job_charge\":{\"quantity\":\"x\"}}", "job"),
                new Endpoint("PATCH", "/jobs/1/job_charges/1.json", "{\"job_charge\":{}}", "job"),
                new Endpoint("DELETE", "/jobs/1/job_charges/1.json", "", "job"));
    }

    private static Seq<Endpoint> opportunities() {
        return List.of(
                new Endpoint("GET", "/opportunities.json", "", "job"),
                new Endpoint("PUT", "/opportunities/1/mark_as_won.json", "", "job"),
                new Endpoint("PUT", "/opportunities/1/mark_as_lost.json", "", "job"));
    }
}
