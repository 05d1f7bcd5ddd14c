package io.github.kickserv4j.adapter.inmemory.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import java.util.HashSet;
import java.util.Set;

/** The texts of a customer that fragments are looked for in. */
@ReliesOn({"search-of-names-and-addresses", "filter-json-finds-addresses"})
final class CustomerTexts {
    private CustomerTexts() {}

    static Set<String> of(Customer customer) {
        Set<String> texts = ofAddresses(customer);
        texts.addAll(ofName(customer));
        return texts;
    }

    static Set<String> ofName(Customer customer) {
        return Set.of(customer.name().display());
    }

    static Set<String> ofAddresses(Customer customer) {
        Set<String> texts = new HashSet<>();
        addParts(customer.serviceAddress(), texts);
        addParts(customer.billingAddress(), texts);
        return texts;
    }

    private static void addParts(Address address, Set<String> texts) {
        List.of(address.line1(), address.line2(), address.city(), address.state(), address.zipCode(), address.country())
                .forEach(part -> part.forEach(texts::add));
    }
}
