package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.collection.Vector;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Customers as Kickserv sends them, with as few keys as possible. */
@ReliesOn({"lists-are-arrays", "keys-of-a-customer-in-json"})
final class CustomerResponses {
    static final String NAME = "Rosalind Quist";
    static final long NUMBER = 380;

    private static final String CREATED_AT = "2024-01-15T09:30:00-05:00";
    private static final long FIRST_ID = 7_100_000;

    private CustomerResponses() {}

    /** Returns the response with the customer who is requested or created. */
    static WireResponse singleCustomer() {
        return ok(customerJson(NUMBER));
    }

    static WireResponse ok(String json) {
        return WireResponse.json(200, json);
    }

    /** Returns the response with one page of a list. */
    static WireResponse customerPage(long... numbers) {
        return ok(Vector.ofAll(numbers).map(CustomerResponses::customerJson).mkString("[", ",", "]"));
    }

    static String customerJson(long number) {
        return "{" + fields(number) + "}";
    }

    /** Returns a customer with {@code more} keys. */
    static String customerJson(long number, String more) {
        return "{" + fields(number) + "," + more + "}";
    }

    /** Returns the new customer, created now. */
    static String newCustomerJson() {
        var now = OffsetDateTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS);
        return customerJson(NUMBER).replace(CREATED_AT, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
    }

    private static String fields(long number) {
        return "\"id\":" + (FIRST_ID + number) + ",\"customer_number\":" + number + ",\"name\":\"" + NAME
                + "\",\"created_at\":\"" + CREATED_AT + "\"";
    }
}
