package io.github.kickserv4j.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CustomerTest {
    private static final Address WORK = in("Sampleton");
    private static final Address OFFICE = in("Placeholder City");

    @Test
    @Tag("rule:billing-address-is-chosen")
    void invoiceAddressShouldBeTheServiceAddressWhenThatBills() {
        assertThat(billing(WhichBillingAddress.SERVICE).invoiceAddress()).containsExactly(WORK);
    }

    @Test
    @Tag("rule:billing-address-is-chosen")
    void invoiceAddressShouldBeAbsentWhenTheParentBills() {
        assertThat(billing(WhichBillingAddress.PARENT).invoiceAddress()).isEmpty();
    }

    @Test
    @Tag("rule:billing-address-is-chosen")
    void invoiceAddressShouldBeTheBillingAddressWhenTheWordIsNotKnown() {
        assertThat(billing(new WhichBillingAddress("elsewhere")).invoiceAddress())
                .containsExactly(OFFICE);
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    void whichBillingAddressShouldKeepAWordThatIsNotKnown() {
        assertThat(new WhichBillingAddress("elsewhere")).isEqualTo(new WhichBillingAddress("elsewhere"));
        assertThat(new WhichBillingAddress("elsewhere").text()).isEqualTo("elsewhere");
        assertThat(new WhichBillingAddress("parent")).isEqualTo(WhichBillingAddress.PARENT);
    }

    @Test
    void toBuilderShouldKeepEverything() {
        Customer customer = billing(WhichBillingAddress.SERVICE);

        assertThat(customer.toBuilder().build()).isEqualTo(customer);
    }

    private static Customer billing(WhichBillingAddress which) {
        return Customer.builder(new CustomerId(9), new CustomerNumber(3))
                .serviceAddress(WORK)
                .billingAddress(OFFICE)
                .billsTo(Option.some(which))
                .build();
    }

    private static Address in(String city) {
        return new Address(
                Option.none(), Option.none(), Option.some(city), Option.none(), Option.none(), Option.none());
    }
}
