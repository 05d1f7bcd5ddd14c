package io.github.kickserv4j.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCustomerTest {

    @Test
    @Tag("rule:customer-has-a-name")
    void validateShouldFailWhenThereIsNoName() {
        var broken = NewCustomer.builder().fax("312-555-0100").validate().getError();

        assertThat(broken).containsExactly(Violation.of("name", Rule.REQUIRED, ""));
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void validateShouldReportEveryViolationAtOnce() {
        var broken = NewCustomer.builder("\u0007 ")
                .emailAddress("nobody")
                .fax("x".repeat(256))
                .serviceCity(" ")
                .serviceState("MI")
                .validate()
                .getError();

        assertThat(broken).extracting(Violation::field).containsExactly("name", "email_address", "fax", "service_city");
        assertThat(broken.get(2).sentence()).isEqualTo("must have at most 255 characters");
    }

    @Test
    void buildShouldThrowWithEveryViolation() {
        var unnamed = NewCustomer.builder().fax("");

        assertThatThrownBy(unnamed::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("name is required; fax must not be blank");
    }

    @ParameterizedTest
    @Tag("rule:text-fits-one-line")
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "two\nlines",
                "carriage\rreturn",
                "nul\u0000",
                "delete\u007f",
                "c1\u0085",
                "half\ud800",
                "line\u2028",
                "\u00a0",
                "\u200b \u200b"
            })
    void validateShouldRefuseTextThatIsNoLine(String name) {
        assertThat(NewCustomer.builder(name).validate().isInvalid()).isTrue();
    }

    @Test
    @Tag("rule:text-fits-one-line")
    void validateShouldAcceptTheLongestLineAndRefuseOneMore() {
        String emoji = "\uD83D\uDC1D"; // one character, two chars

        assertThat(NewCustomer.builder(emoji.repeat(255)).validate().isValid()).isTrue();
        assertThat(NewCustomer.builder(emoji.repeat(256)).validate().isValid()).isFalse();
    }

    @ParameterizedTest
    @Tag("rule:email-address-is-well-formed")
    @ValueSource(strings = {"name", "@example.com", "name@", "two words@example.com", "a@b@example.com"})
    void validateShouldRefuseWhatIsNoEmailAddress(String text) {
        assertThat(NewCustomer.builder("Quist").emailAddress(text).validate().isInvalid())
                .isTrue();
    }
}
