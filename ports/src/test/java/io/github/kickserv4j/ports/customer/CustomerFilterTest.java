package io.github.kickserv4j.ports.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerFilterTest {
    private static final Customer QUIST = Customer.builder(new CustomerId(7_100_380), new CustomerNumber(380))
            .name(CustomerName.of("Rosalind Quist"))
            .build();

    @Test
    void equalsShouldIgnoreTheOrderOfConditions() {
        CustomerFilter filter =
                CustomerFilter.builder().serviceState("MI").fax("312-555-0100").build();

        assertThat(CustomerFilter.builder()
                        .fax("312-555-0100")
                        .serviceState("MI")
                        .build())
                .isEqualTo(filter)
                .hasSameHashCodeAs(filter);
        assertThat(CustomerFilter.builder().fax("312-555-0100").build()).isNotEqualTo(filter);
        assertThat(filter.toBuilder().nameBeginsWith("R").build()).isNotEqualTo(filter);
        assertThat(filter.toBuilder().serviceState("OH").build()).isNotEqualTo(filter);
    }

    @Test
    void matchesShouldCompareLetterByLetter() {
        assertThat(CustomerFilter.builder().name("Rosalind Quist").build().matches(QUIST))
                .isTrue();
        assertThat(CustomerFilter.builder().name("rosalind quist").build().matches(QUIST))
                .isFalse();
        assertThat(CustomerFilter.builder().fax("312-555-0100").build().matches(QUIST))
                .isFalse();
        assertThat(CustomerFilter.ALL.matches(QUIST)).isTrue();
        assertThat(CustomerFilter.builder().nameBeginsWith("ROSALIND ").build().matches(QUIST))
                .isTrue();
        assertThat(CustomerFilter.builder().nameBeginsWith("rosalind  ").build().matches(QUIST))
                .isTrue();
        assertThat(CustomerFilter.builder()
                        .nameBeginsWith("rosalind quist ")
                        .build()
                        .matches(QUIST))
                .isTrue();
        assertThat(CustomerFilter.builder()
                        .nameBeginsWith("rosalind qui ")
                        .build()
                        .matches(QUIST))
                .isFalse();
    }

    @Test
    @Tag("rule:unicode-forms-are-equal")
    void matchesShouldTreatTheTwoFormsOfALetterAsEqual() {
        Customer zoe = QUIST.toBuilder().name(CustomerName.of("Zoe\u0308")).build();

        assertThat(CustomerFilter.builder().name("Zo\u00eb").build().matches(zoe))
                .isTrue();
        assertThat(CustomerFilter.builder().name("Zoe").build().matches(zoe)).isFalse();
        assertThat(CustomerFilter.builder().nameBeginsWith("ZO\u00cb").build().matches(zoe))
                .isTrue();
    }

    @Test
    @Tag("rule:returned-text-is-searchable")
    void whereShouldAcceptEveryTextThatAServerMayReturn() {
        List.of("Care of Ann Example\n12 Elm Street", "12 Elm Street\r\n", "tab\there", "no email", "x".repeat(300))
                .forEach(returned -> {
                    CustomerFilter filter = CustomerFilter.builder()
                            .serviceAddress(returned)
                            .emailAddress(returned)
                            .name(returned)
                            .nameBeginsWith(returned)
                            .build();
                    assertThat(filter.exact()).hasSize(3);
                    assertThat(new FullName(returned).text()).isEqualTo(returned);
                    assertThat(new NameFragment(returned).text()).isEqualTo(returned);
                    assertThat(new NameOrAddressFragment(returned).text()).isEqualTo(returned);
                });
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(strings = {"Quist\ud83d", "Zo\ufffd"})
    void whereShouldRefuseUnpairedSurrogatesAndReplacementCharacters(String half) {
        assertThat(CustomerFilter.builder()
                        .name(half)
                        .nameBeginsWith(half)
                        .validate()
                        .getError())
                .extracting(Violation::field)
                .containsExactly("name", "begins_with");
        assertThat(FullName.parse(half).isInvalid()).isTrue();
        assertThat(NameFragment.parse(half).isInvalid()).isTrue();
        assertThat(NameOrAddressFragment.parse(half).isInvalid()).isTrue();
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void contradictedByShouldNameOnlyWhatNoComparisonCouldMean() {
        var filter = CustomerFilter.builder()
                .name("rosalind QUIST ")
                .number(new CustomerNumber(381))
                .serviceState("MI")
                .nameBeginsWith("X")
                .build();

        assertThat(filter.contradictedCriteria(QUIST)).containsExactly("customer_number", "begins_with");
        assertThat(CustomerFilter.builder().nameBeginsWith("roSA").build().contradictedCriteria(QUIST))
                .isEmpty();
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void validateShouldReportEveryViolationAtOnce() {
        var broken = CustomerFilter.builder()
                .name(" ")
                .serviceState("M\u0000I")
                .nameBeginsWith("")
                .validate()
                .getError();

        assertThat(broken).extracting(Violation::field).containsExactly("name", "service_state", "begins_with");
    }

    @Test
    void whereShouldThrowWhenNoCustomerCanHaveTheValue() {
        assertThatThrownBy(() -> CustomerFilter.builder().name("").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("name must not be blank");
    }

    @Test
    void fragmentsShouldRefuseBlankText() {
        assertThatThrownBy(() -> new NameFragment(" ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new NameOrAddressFragment("")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new FullName("a\u0000b")).isInstanceOf(InvalidInputException.class);
        assertThat(FullName.parse("").isInvalid()).isTrue();
        assertThat(NameFragment.parse("Quist").get()).isEqualTo(new NameFragment("Quist"));
    }
}
