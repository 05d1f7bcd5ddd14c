package io.github.kickserv4j.cli.probe.question;

/** The requests that several questions share. */
final class Requests {
    /** A number or id that no record has. */
    static final String UNKNOWN = "2000000000";

    /** A page that no list has. */
    static final String PAST_THE_END = "100000";

    /** A name and address that no record has. */
    static final String NO_MATCH = "kickserv4j-no-match";

    static final ProbeRequest CUSTOMERS = ProbeRequest.of("customers.json");
    static final ProbeRequest JOBS = ProbeRequest.of("jobs.json");
    static final ProbeRequest JOB = ProbeRequest.of("jobs/" + Variable.JOB_NUMBER + ".json");
    static final ProbeRequest CUSTOMER = ProbeRequest.of("customers/" + Variable.CUSTOMER_NUMBER + ".json");
    static final ProbeRequest CUSTOMER_NOTES = ProbeRequest.of("customers/" + Variable.CUSTOMER_NUMBER + "/notes.json");
    static final ProbeRequest CUSTOMER_PAYMENTS =
            ProbeRequest.of("customers/" + Variable.CUSTOMER_NUMBER + "/payments.json");
    static final ProbeRequest CUSTOMER_JOBS = ProbeRequest.of("customers/" + Variable.CUSTOMER_NUMBER + "/jobs.json");
    static final ProbeRequest JOB_NOTES = ProbeRequest.of("jobs/" + Variable.JOB_NUMBER + "/notes.json");
    static final ProbeRequest JOB_PAYMENTS = ProbeRequest.of("jobs/" + Variable.JOB_NUMBER + "/payments.json");
    static final ProbeRequest JOB_CHARGES = ProbeRequest.of("jobs/" + Variable.JOB_NUMBER + "/job_charges.json");
    static final ProbeRequest OPPORTUNITIES = ProbeRequest.of("opportunities.json");
    static final ProbeRequest EMPLOYEES = ProbeRequest.of("employees.json");

    static final ProbeRequest SECOND_CUSTOMERS = CUSTOMERS.with("customers_page", "2");
    static final ProbeRequest SECOND_JOBS = JOBS.with("page", "2");
    static final ProbeRequest LAST_CUSTOMERS =
            CUSTOMERS.with("customers_page", PAST_THE_END).with("page", PAST_THE_END);
    static final ProbeRequest LAST_JOBS = JOBS.with("page", PAST_THE_END);
    static final ProbeRequest UNKNOWN_CUSTOMER = ProbeRequest.of("customers/" + UNKNOWN + ".json");
    static final ProbeRequest UNKNOWN_JOB = ProbeRequest.of("jobs/" + UNKNOWN + ".json");
    static final ProbeRequest FILTER = ProbeRequest.of("customers/filter.json");
    static final ProbeRequest BY_PO_NUMBER = JOBS.with("po_number", NO_MATCH);
    static final ProbeRequest IMPOSSIBLE_TYPE = JOBS.with("job_type_id", "abc");
    static final ProbeRequest BY_STATUS = JOBS.with("status", "complete");
    static final ProbeRequest BY_TWO = BY_STATUS.with("job_type_id", UNKNOWN);

    private Requests() {}
}
