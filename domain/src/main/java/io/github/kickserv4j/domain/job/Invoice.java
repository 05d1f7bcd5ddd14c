package io.github.kickserv4j.domain.job;

import io.vavr.control.Option;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A job's invoice, as far as it is known.
 *
 * @param date when it was made; absent if there is none, whatever the status says (recorded)
 * @param terms printed on it
 * @param notes printed on it
 * @param detailed whether charges are listed on it
 */
public record Invoice(
        Option<InvoiceStatus> status,
        Option<OffsetDateTime> date,
        Option<OffsetDateTime> sentOn,
        Option<OffsetDateTime> viewedOn,
        Option<OffsetDateTime> paidOn,
        Option<String> terms,
        Option<String> notes,
        Option<Boolean> detailed)
        implements Serializable {
    public Invoice {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sentOn, "sentOn");
        Objects.requireNonNull(viewedOn, "viewedOn");
        Objects.requireNonNull(paidOn, "paidOn");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(detailed, "detailed");
    }

    public static final Invoice NONE = new Invoice(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    /** Returns true if there is an invoice at all: one that was dated. */
    public boolean exists() {
        return date.isDefined();
    }
}
