package io.github.kickserv4j.ports.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CustomerFilterTest {
    private static final Customer QUIST = Customer.builder(new CustomerId(7_100_380), new CustomerNumber(380))
            .name(CustomerName.of("Rosalind Quist"))
            .build();

    @Test
    void matchesShouldCompareLetterByLetter() {
        assertThat(CustomerFilter.where(CustomerCriterion.NAME, "Rosalind Quist")
                        .matches(QUIST))
                .isTrue();
        assertThat(CustomerFilter.where(CustomerCriterion.NAME, "rosalind quist")
                        .matches(QUIST))
                .isFalse();
        assertThat(CustomerFilter.where(CustomerCriterion.FAX, "312-555-0100").matches(QUIST))
                .isFalse();
        assertThat(CustomerFilter.NONE.matches(QUIST)).isTrue();
        assertThat(CustomerFilter.NONE.andNameBeginsWith("ROSALIND ").matches(QUIST))
                .isTrue();
        assertThat(CustomerFilter.NONE.andNameBeginsWith("rosalind  ").matches(QUIST))
                .isFalse();
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldNameOnlyWhatNoComparisonCouldMean() {
        var filter = CustomerFilter.where(CustomerCriterion.NAME, "rosalind QUIST ")
                .and(CustomerCriterion.NUMBER, new CustomerNumber(381))
                .and(CustomerCriterion.SERVICE_STATE, "MI")
                .andNameBeginsWith("X");

        assertThat(filter.contradictedBy(QUIST)).containsExactly("customer_number", "service_state", "begins_with");
        assertThat(CustomerFilter.NONE.andNameBeginsWith("roSA").contradictedBy(QUIST))
                .isEmpty();
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void validateShouldReportEveryViolationAtOnce() {
        var broken = CustomerFilter.builder()
                .with(CustomerCriterion.NAME, " ")
                .with(CustomerCriterion.SERVICE_STATE, "M\nI")
                .nameBeginsWith("")
                .validate()
                .getError();

        assertThat(broken).extracting(Violation::field).containsExactly("name", "service_state", "begins_with");
    }

    @Test
    void whereShouldThrowWhenNoCustomerCanHaveTheValue() {
        assertThatThrownBy(() -> CustomerFilter.where(CustomerCriterion.NAME, ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("name must not be blank");
    }

    @Test
    void fragmentsShouldRefuseBlankText() {
        assertThatThrownBy(() -> new NameFragment(" ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new NameOrAddressFragment("")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new FullName("a\tb")).isInstanceOf(InvalidInputException.class);
        assertThat(FullName.parse("").isInvalid()).isTrue();
        assertThat(NameFragment.parse("Quist").get()).isEqualTo(new NameFragment("Quist"));
    }
}
