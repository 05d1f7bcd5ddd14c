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
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Decides which words of Kickserv's enumerations may be written. */
public final class SafeWord {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z_]{1,30}");

    /** Words that are written if they are known: users and other programs may write others. */
    private static final Map<String, Seq<String>> CLOSED = HashMap.<String, Seq<String>>empty()
            .put("payment_type", PaymentType.KNOWN.map(PaymentType::text))
            .put(
                    "noteable_type",
                    List.of("Customer", "Job", "Opportunity", "Task", "Invoice", "Payment", "Contact", "Employee"))
            .put("origin", List.of("manual"))
            .put("item_type", List.of("Service", "Inventory", "NonInventory", "OtherCharge"))
            .put("job_status", List.of("None", "Closed", "Awarded", "InProgress", "NotAwarded", "Pending"));

    /** Words of Kickserv alone: an unknown one that is an identifier is written, too. */
    private static final Map<String, Seq<String>> OPEN = HashMap.<String, Seq<String>>empty()
            .put("status", JobStatus.KNOWN.map(JobStatus::text).appendAll(PaymentStatus.KNOWN.map(PaymentStatus::text)))
            .put("invoice_status", InvoiceStatus.KNOWN.map(InvoiceStatus::text))
            .put("which_billing_address", List.of("service", "parent"))
            .put("allocation_type", List.of("house", "employee"));

    private SafeWord() {}

    /** Returns the word under a key of a record, if it may be written. */
    public static Option<String> of(RecordKind kind, String key, JsonNode value) {
        return Option.when(value.isTextual() && kind.hasColumns() && kind.keys().contains(key), value::textValue)
                .filter(word -> isKnown(key, word)
                        || (OPEN.containsKey(key) && IDENTIFIER.matcher(word).matches()));
    }

    private static boolean isKnown(String key, String word) {
        return CLOSED.get(key).orElse(OPEN.get(key)).exists(words -> words.contains(word));
    }
}
