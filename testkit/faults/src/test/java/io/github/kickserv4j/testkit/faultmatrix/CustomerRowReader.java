package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

/** Reads a customer from JSON. */
record CustomerRowReader(Map<?, ?> keys, Set<Defect> defects) {

    static CustomerRowReader of(Object json, Set<Defect> defects) {
        return new CustomerRowReader(json instanceof Map<?, ?> map ? map : Map.of(), defects);
    }

    /** Returns the customer, or the reason why it cannot be read. */
    Either<String, Customer> customer() {
        return number("id").flatMap(id -> number("customer_number").flatMap(number -> customer(id, number)));
    }

    private Either<String, Customer> customer(long id, long number) {
        Option<OffsetDateTime> created = Try.of(
                        () -> OffsetDateTime.parse(text("created_at").getOrElse("")))
                .toOption();
        boolean timeless = created.isEmpty();
        if (timeless && defects.contains(Defect.REJECTS_MALFORMED_TIMES)) {
            return Either.left("created_at is no time");
        }
        return Either.right(Customer.builder(new CustomerId(id), new CustomerNumber(number))
                .name(CustomerName.of(text("name").getOrElse("")))
                .billsTo(text("which_billing_address")
                        .filter(word -> !defects.contains(Defect.DROPS_UNKNOWN_VALUES))
                        .map(WhichBillingAddress::new))
                .specialInstructions(text("token").filter(token -> defects.contains(Defect.LEAKS_TOKENS)))
                .audit(created.map(CustomerRowReader::createdAt).getOrElse(Audit.NONE))
                .unreadable(timeless ? List.of(new Violation("created_at", "must be a time", "")) : List.empty())
                .build());
    }

    private Option<String> text(String key) {
        return Option.of(keys.get(key)).map(Object::toString);
    }

    private Either<String, Long> number(String key) {
        return keys.get(key) instanceof Long number ? Either.right(number) : Either.left(key + " must be a number");
    }

    private static Audit createdAt(OffsetDateTime time) {
        return new Audit(Option.some(time), Option.none(), Option.some(time), Option.none(), Option.none());
    }
}
