package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up customers, the same each time. */
public final class DemoCustomers {
    private static final List<String> FIRST_NAMES =
            List.of("Ada", "Bruno", "Clementine", "Dorian", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jonah", "Kaia");
    private static final List<String> LAST_NAMES =
            List.of("Acreman", "Bellweather", "Cartwright", "Dunnock", "Elderfield", "Fennimore", "Gadwall");
    private static final List<String> STATES = List.of("MI", "WI", "OH", "IL", "ON");

    private DemoCustomers() {}

    /** Returns the customers that the demo refers to by name. */
    public static Seq<NewCustomer> samples() {
        return List.of(
                        customer("Rosalind Quist", "12 Placeholder Ln", "Sampleton", "MI", "49999", 142),
                        customer("Birch Street Bakery", "3 Birch St", "Sampleton", "MI", "49999", 101)
                                .isCompany(true)
                                .emailAddress("orders@bakery.example.com"),
                        customer("Birchwood Apartments", "88 Specimen Blvd", "Fixture Falls", "WI", "54999", 117)
                                .isCompany(true),
                        customer("birch & sons", "1 Quarry Rd", "Mockingham", "OH", "43999", 118),
                        customer("Tomasz Quistgaard", "7 Dummy Ct", "Sampleton", "MI", "49998", 123),
                        customer("Zoë O'Brien", "5 Example Way", "Port Sample", "ON", "K1A 0B1", 199))
                .map(RecordBuilder::build);
    }

    /** Returns that many customers of different names, each created when it is needed. */
    public static Stream<NewCustomer> generated(int howMany) {
        return IntStream.rangeClosed(1, howMany).mapToObj(n -> customer(
                        nth(FIRST_NAMES, n) + " " + nth(LAST_NAMES, n) + " " + n,
                        n + " Generated Ave",
                        "Sampleton",
                        nth(STATES, n),
                        String.format(Locale.ROOT, "%05d", n % 100_000),
                        100 + n % 100)
                .emailAddress("customer" + n + "@example.com")
                .build());
    }

    private static NewCustomer.Builder customer(
            String name, String address, String city, String state, String zipCode, int phone) {
        return NewCustomer.builder(name)
                .serviceAddress(address)
                .serviceCity(city)
                .serviceState(state)
                .serviceZipCode(zipCode)
                .phoneNumber("312-555-0" + phone);
    }

    private static String nth(List<String> words, int n) {
        return words.get(n % words.size());
    }
}
