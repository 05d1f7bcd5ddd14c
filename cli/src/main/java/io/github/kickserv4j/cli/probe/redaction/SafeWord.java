package io.github.kickserv4j.cli.probe.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Decides which words of Kickserv's enumerations may be written: known ones. Users and other programs may have written others. */
final class SafeWord {
    /** Stands for each word that is not written. */
    static final String HIDDEN = "(other word)";

    private static final Map<String, Seq<String>> KNOWN = HashMap.<String, Seq<String>>empty()
            .put("payment_type", PaymentType.KNOWN.map(PaymentType::text))
            .put(
                    "noteable_type",
                    List.of("Customer", "Job", "Opportunity", "Task", "Invoice", "Payment", "Contact", "Employee"))
            .put("origin", List.of("manual"))
            .put("item_type", List.of("Service", "Inventory", "NonInventory", "OtherCharge"))
            .put("job_status", List.of("None", "Closed", "Awarded", "InProgress", "NotAwarded", "Pending"))
            .put(
                    "status",
                    JobStatus.KNOWN
                            .map(JobStatus::text)
                            .appendAll(PaymentStatus.KNOWN.map(PaymentStatus::text))
                            .append("won"))
            .put("invoice_status", InvoiceStatus.KNOWN.map(InvoiceStatus::text))
            .put("which_billing_address", List.of("service", "parent"))
            .put("allocation_type", List.of("house", "employee"));

    private SafeWord() {}

    /** Returns true if the texts under a key of a record are words. */
    static boolean isExpected(RecordKind kind, String key) {
        return kind.hasColumns() && kind.keys().contains(key) && KNOWN.containsKey(key);
    }

    /** Returns the word under a key as it may be written. */
    static String of(String key, JsonNode word) {
        return KNOWN.get(key).exists(words -> word.isTextual() && words.contains(word.textValue()))
                ? word.textValue()
                : HIDDEN;
    }
}
