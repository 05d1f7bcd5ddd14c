package io.github.kickserv4j.domain.customer;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * The notifications that a customer chose to receive, and where. Absent choices are those that the server did not send: nothing is
 * assumed.
 *
 * @param notifications whether the customer is notified at all
 * @param reminders whether the customer is reminded of visits
 * @param emailAddress where to, if not to the customer's own address
 * @param phoneNumber where to, if not to the customer's own number
 */
public record Notifications(
        Option<Boolean> notifications,
        Option<Boolean> reminders,
        Option<Boolean> viaEmail,
        Option<Boolean> viaSms,
        Option<String> emailAddress,
        Option<String> phoneNumber)
        implements Serializable {
    public Notifications {
        Objects.requireNonNull(notifications, "notifications");
        Objects.requireNonNull(reminders, "reminders");
        Objects.requireNonNull(viaEmail, "viaEmail");
        Objects.requireNonNull(viaSms, "viaSms");
        Objects.requireNonNull(emailAddress, "emailAddress");
        Objects.requireNonNull(phoneNumber, "phoneNumber");
    }

    public static final Notifications NONE =
            new Notifications(Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
}
