package io.github.kickserv4j.cli.probe.redaction;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Locale;

/** The kinds of records whose keys are known. */
public enum RecordKind {
    CUSTOMER,
    SINGLE_CUSTOMER,
    EMBEDDED_CUSTOMER,
    CUSTOMER_SUMMARY,
    JOB,
    SINGLE_JOB,
    OPPORTUNITY,
    NOTE,
    PAYMENT,
    PAYMENT_OF_JOB,
    PAYMENT_REQUEST,
    CHARGE,
    ITEM,
    TASK,
    EMPLOYEE,
    WHOLE_EMPLOYEE,
    ALLOCATION,
    /** The object around the rows of a list, or in place of them. */
    ANSWER,
    /** A record of no known kind. */
    UNKNOWN;

    private static final Map<String, RecordKind> BY_KEY = HashMap.<String, RecordKind>empty()
            .put("customers", CUSTOMER)
            .put("customer", CUSTOMER)
            .put("children", CUSTOMER)
            .put("jobs", JOB)
            .put("job", JOB)
            .put("opportunities", OPPORTUNITY)
            .put("opportunity", OPPORTUNITY)
            .put("notes", NOTE)
            .put("payments", PAYMENT_OF_JOB)
            .put("payment_request", PAYMENT_REQUEST)
            .put("job_charges", CHARGE)
            .put("item", ITEM)
            .put("items", ITEM)
            .put("tasks", TASK)
            .put("employees", EMPLOYEE)
            .put("creator", WHOLE_EMPLOYEE)
            .put("job_allocations", ALLOCATION)
            .put("allocations", ALLOCATION);
    private static final Set<String> ANYWHERE =
            KnownKeys.BY_KIND.values().foldLeft(HashSet.<String>empty(), (all, keys) -> all.addAll(keys));

    /** Returns the known keys of such a record. */
    public Set<String> keys() {
        return KnownKeys.BY_KIND.getOrElse(name().toLowerCase(Locale.ROOT), HashSet.empty());
    }

    /** Returns the kind of the records of a resource, such as {@code customers}. */
    public static RecordKind of(String resource, boolean isSingle) {
        return switch (resource) {
            case "customers" -> isSingle ? SINGLE_CUSTOMER : CUSTOMER;
            case "jobs" -> isSingle ? SINGLE_JOB : JOB;
            case "payments" -> PAYMENT;
            default -> under(resource);
        };
    }

    /** Returns true if its records are rows of a table. */
    boolean hasColumns() {
        return this != ANSWER && this != UNKNOWN;
    }

    /** Returns the kind of the records under a key. */
    static RecordKind under(String key) {
        return BY_KEY.getOrElse(key, UNKNOWN);
    }

    /** Returns true if records of some kind have this key. */
    static boolean isKnownAnywhere(String key) {
        return ANYWHERE.contains(key);
    }
}
