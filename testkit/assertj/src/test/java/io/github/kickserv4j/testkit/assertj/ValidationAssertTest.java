package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.KickservAssertions.assertThat;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.junit.jupiter.api.Test;

class ValidationAssertTest {
    private static final Validation<Seq<Violation>, NewCustomer> VALID =
            NewCustomer.builder("Rosalind Quist").validate();
    private static final Validation<Seq<Violation>, NewCustomer> BLANK =
            NewCustomer.builder(" ").validate();
    private static final Validation<Seq<Violation>, NewCustomer> TWO =
            NewCustomer.builder(" ").fax("\t").validate();
    private static final String FOUND = "  name must not be blank (was \" \") [not_blank]";

    @Test
    void assertionsShouldPassWhenTheInputIsAsExpected() {
        assertThat(VALID).isValid().hasValue(VALID.get());
        assertThat(VALID).hasValueSatisfying(it -> assertThat(it).isNotNull());
        assertThat(VALID).violations().isEmpty();
        assertThat(BLANK)
                .isInvalid()
                .hasViolation(Rule.NOT_BLANK)
                .hasViolation("name", Rule.NOT_BLANK)
                .hasOnlyViolation("name", Rule.NOT_BLANK);
        assertThat(TWO).violations().hasSizeGreaterThan(1);
    }

    @Test
    void expectationsOfAValueShouldShowAllViolationsWhenRulesAreBroken() {
        shouldFailWith(() -> assertThat(BLANK).isValid(), "Expecting valid input", "but got the violations", FOUND);
        shouldFailWith(() -> assertThat(BLANK).value(), "Expecting a value", "but got the violations", FOUND);
    }

    @Test
    void expectationsOfAViolationShouldShowTheOthersWhenItIsMissing() {
        String email =
                "Expecting the violation \"email_address must not contain control characters\" [no_control_characters]";
        shouldFailWith(
                () -> assertThat(BLANK).hasViolation("email_address", Rule.NO_CONTROL_CHARACTERS),
                email,
                "but the violations are",
                FOUND);
        shouldFailWith(
                () -> assertThat(BLANK).hasViolation(Rule.FITS_ONE_LINE),
                "Expecting the violation \"must have at most 255 characters\" [fits_one_line]",
                "but the violations are",
                FOUND);
        shouldFailWith(
                () -> assertThat(BLANK).hasViolation("fax", Rule.NOT_BLANK),
                "Expecting the violation \"fax must not be blank\" [not_blank]",
                "but the violations are",
                FOUND);
    }

    @Test
    void hasOnlyViolationShouldFailWhenThereIsAnother() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> assertThat(TWO).hasOnlyViolation("name", Rule.NOT_BLANK))
                .hasMessageContaining("Expecting only the violation \"name must not be blank\"")
                .hasMessageContaining("fax");
    }

    @Test
    void expectationsOfAViolationShouldShowTheValueWhenTheInputIsValid() {
        String valid = "  " + VALID.get();
        shouldFailWith(() -> assertThat(VALID).isInvalid(), "Expecting violations", "but the input is valid", valid);
        shouldFailWith(
                () -> assertThat(VALID).hasViolation(Rule.NOT_BLANK),
                "Expecting the violation \"must not be blank\" [not_blank]",
                "but the input is valid",
                valid);
    }
}
