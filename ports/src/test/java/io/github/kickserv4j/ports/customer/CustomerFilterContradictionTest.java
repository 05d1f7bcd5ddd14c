package io.github.kickserv4j.ports.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Contact;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows a filter takes for ones that the server cannot have meant. */
class CustomerFilterContradictionTest {
    private static final CustomerNumber NUMBER = new CustomerNumber(380);

    @ParameterizedTest
    @Tag("rule:rows-are-checked-against-exact-filters")
    @CsvSource({
        "Jose Nunez, José Núñez",
        "'Jose\u0301', JOSÉ",
        "Zoë, 'Zoe\u0308'",
        "Straße, STRASSE",
        "Bjorn Lokken, Bjørn Løkken",
        "Rosalind Quist, 'Rosalind  Quist '",
        "Rosalind Quist, 'Rosalind\u00a0Quist'",
        "'Quist\nElm Street', Quist Elm Street",
        "Ｑｕｉｓｔ, quist",
        "ﬁeld, FIELD",
        "'soft\u00adhyphen', softhyphen",
        "istanbul, İSTANBUL",
        "ΟΔΟΣ, οδος"
    })
    void contradictedByShouldBeEmptyWhenAServerMayFoldTheDifference(String requested, String returned) {
        assertThat(CustomerFilter.builder().name(requested).build().contradictedCriteria(named(returned)))
                .isEmpty();
        assertThat(CustomerFilter.builder()
                        .nameBeginsWith(requested)
                        .build()
                        .contradictedCriteria(named(returned + " Bakery")))
                .isEmpty();
        assertThat(CustomerFilter.builder().serviceAddress(requested).build().contradictedCriteria(withText(returned)))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("rule:rows-are-checked-against-exact-filters")
    @CsvSource({"Quist, Quast", "Rosalind, Rosalind Quist", "José, Josef", "12 Elm, 12 Elm St", "\u0301, \u0308"})
    void contradictedByShouldReturnTheNameWhenNoComparisonMatches(String requested, String returned) {
        assertThat(CustomerFilter.builder().name(requested).build().contradictedCriteria(named(returned)))
                .containsExactly("name");
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldNameTheBeginningWhenTheNameBeginsOtherwise() {
        assertThat(CustomerFilter.builder()
                        .nameBeginsWith("Quist")
                        .build()
                        .contradictedCriteria(named("Rosalind Quist")))
                .containsExactly("begins_with");
    }

    @ParameterizedTest
    @Tag("rule:rows-are-checked-against-exact-filters")
    @CsvSource({
        "312-555-0100, (312) 555-0100, true",
        "312-555-0100, +1 312.555.0100, true",
        "1-312-555-0100, 3125550100, true",
        "312-555-0100, ３１２ 555 0100, true",
        "1-800-FLOWERS, 1-800-flowers, true",
        "312-555-0100, 312-555-0101, false",
        "555-0100, 312-555-0101, false",
        "1-800-FLOWERS, 1-800-PLUMBER, false",
        "ask at the desk, ask the neighbour, false"
    })
    void contradictedByShouldCompareTelephoneNumbersByTheirDigits(String requested, String returned, boolean same) {
        assertThat(CustomerFilter.builder()
                        .phoneNumber(requested)
                        .build()
                        .contradictedCriteria(withText(returned))
                        .isEmpty())
                .isEqualTo(same);
        assertThat(CustomerFilter.builder()
                        .fax(returned)
                        .build()
                        .contradictedCriteria(withText(requested))
                        .isEmpty())
                .isEqualTo(same);
    }

    @ParameterizedTest
    @Tag("rule:rows-are-checked-against-exact-filters")
    @CsvSource({"MI, Michigan, true", "Michigan, mi, true", "MI, M.I., true", "MI, OH, false", "Michigan, Ohio, false"})
    void contradictedByShouldNotCompareCodesOfStatesWithNames(String requested, String returned, boolean same) {
        assertThat(CustomerFilter.builder()
                        .serviceState(requested)
                        .build()
                        .contradictedCriteria(withText(returned))
                        .isEmpty())
                .isEqualTo(same);
        assertThat(CustomerFilter.builder()
                        .billingState(returned)
                        .build()
                        .contradictedCriteria(withText(requested))
                        .isEmpty())
                .isEqualTo(same);
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldBeEmptyWhenTheRowDoesNotHaveTheField() {
        Customer silent = Customer.builder(new CustomerId(1), NUMBER)
                .contact(Contact.NONE)
                .build();
        var filter = CustomerFilter.builder()
                .name("Quist")
                .serviceState("MI")
                .phoneNumber("312-555-0100")
                .source(new CustomerSourceId(7))
                .nameBeginsWith("Qu")
                .build();

        assertThat(filter.contradictedCriteria(silent)).isEmpty();
        assertThat(filter.matches(silent)).isFalse();
    }

    private static Customer named(String name) {
        return Customer.builder(new CustomerId(1), NUMBER)
                .name(CustomerName.of(name))
                .build();
    }

    /** A customer who has this text wherever a test looks. */
    private static Customer withText(String text) {
        Option<String> returned = Option.some(text);
        var address = new Address(returned, Option.none(), Option.none(), returned, Option.none(), Option.none());
        return Customer.builder(new CustomerId(1), NUMBER)
                .contact(new Contact(
                        returned,
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        returned,
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .serviceAddress(address)
                .billingAddress(address)
                .build();
    }
}
