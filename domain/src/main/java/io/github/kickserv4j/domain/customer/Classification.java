package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * The classification of a customer within an account.
 *
 * @param source how the customer was won
 * @param type one of the account's own customer types
 * @param typeName the type's name as QuickBooks has it, such as {@code Commercial:Bakery} (recorded)
 * @param origin how the record arose, such as {@code manual}; other words are not known (recorded)
 * @param active whether the customer is in use; absent when the server did not say
 */
public record Classification(
        Option<CustomerSourceId> source,
        Option<CustomerTypeId> type,
        Option<String> typeName,
        Option<String> origin,
        Option<Boolean> active)
        implements Serializable {
    public Classification {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(typeName, "typeName");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(active, "active");
    }

    public static final Classification NONE =
            new Classification(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
}
