package io.github.kickserv4j.domain.customer;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * The contact data of a customer. Phone numbers are text as it was typed, in many styles (recorded).
 *
 * @param person whom to ask for
 * @param altPerson whom to ask for otherwise
 */
public record Contact(
        Option<String> phoneNumber,
        Option<String> altPhoneNumber,
        Option<String> mobile,
        Option<String> pager,
        Option<String> fax,
        Option<String> emailAddress,
        Option<String> person,
        Option<String> altPerson)
        implements Serializable {
    public Contact {
        Objects.requireNonNull(phoneNumber, "phoneNumber");
        Objects.requireNonNull(altPhoneNumber, "altPhoneNumber");
        Objects.requireNonNull(mobile, "mobile");
        Objects.requireNonNull(pager, "pager");
        Objects.requireNonNull(fax, "fax");
        Objects.requireNonNull(emailAddress, "emailAddress");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(altPerson, "altPerson");
    }

    public static final Contact NONE = new Contact(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());
}
