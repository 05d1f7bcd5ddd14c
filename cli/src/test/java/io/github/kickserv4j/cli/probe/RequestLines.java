package io.github.kickserv4j.cli.probe;

/** The lines of requests, as a plan prints them. */
final class RequestLines {
    static final String CUSTOMERS = "GET /customers.json";
    static final String CUSTOMER = "GET /customers/{customer_number}.json";
    static final String NOTES = "GET /customers/{customer_number}/notes.json";
    static final String PAYMENTS = "GET /customers/{customer_number}/payments.json";
    static final String CUSTOMER_JOBS = "GET /customers/{customer_number}/jobs.json";
    static final String JOBS = "GET /jobs.json";
    static final String JOB = "GET /jobs/{job_number}.json";
    static final String JOB_NOTES = "GET /jobs/{job_number}/notes.json";
    static final String JOB_PAYMENTS = "GET /jobs/{job_number}/payments.json";
    static final String CHARGES = "GET /jobs/{job_number}/job_charges.json";
    static final String OPPORTUNITIES = "GET /opportunities.json";
    static final String UNKNOWN_CUSTOMER = "GET /customers/2000000000.json";
    static final String TWO_CUSTOMERS = "GET /customers.json?per_page=2";
    static final String BY_STATE = "GET /jobs.json?state=completed";
    static final String NO_RESOURCE = "GET /kickserv4j_no_resource.json";
    static final String ITEMS = "GET /items.json";
    static final String TIME_ENTRIES = "GET /jobs/{job_number}/time_entries.json";
    static final String ONE_PAYMENT = "GET /customers/{customer_number}/payments/{payment_id}.json";
    static final String INCLUDE = CUSTOMER + "?include=contacts";
    static final String ONLY = "GET /customers.json?only=name";
    static final String BY_COMPANY = "GET /customers.json?company_name=kickserv4j-no-match";
    static final String BY_PO_NUMBER = "GET /jobs.json?po_number=kickserv4j-no-match";
    static final String SEARCH_AND_FILTER = "GET /customers.json?q={customer_name}&customer_number=2000000000";
    static final String FILTER = "GET /customers/filter.json";
    static final String LAST_FOUND = FILTER + "?name={customer_name}&page=100000";
    static final String YESTERDAY = "GET /jobs.json?scheduled=yesterday";

    private RequestLines() {}
}
