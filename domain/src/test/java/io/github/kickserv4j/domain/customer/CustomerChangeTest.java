package io.github.kickserv4j.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.FieldUpdate;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CustomerChangeTest {

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    void changesShouldDistinguishKeepSetAndClear() {
        var patch = CustomerChange.builder().name("Quist").clearFax().build().patch();

        assertThat(patch.updateOf(CustomerFields.NAME)).isEqualTo(new FieldUpdate.Set<>("Quist"));
        assertThat(patch.updateOf(CustomerFields.FAX)).isEqualTo(new FieldUpdate.Clear<>());
        assertThat(patch.updateOf(CustomerFields.MOBILE)).isEqualTo(new FieldUpdate.Keep<>());
    }

    @Test
    @Tag("rule:customer-has-a-name")
    void validateShouldRefuseToClearTheName() {
        assertThat(CustomerChange.builder()
                        .clear(CustomerFields.NAME)
                        .validate()
                        .getError())
                .containsExactly(Violation.of("name", Patch.NOT_CLEARED, ""));
    }

    @Test
    @Tag("rule:change-is-not-empty")
    void validateShouldRefuseAChangeOfNothing() {
        assertThat(CustomerChange.builder().validate().getError())
                .extracting(Violation::sentence)
                .containsExactly("must change at least one field");
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void validateShouldReportEveryViolationAtOnce() {
        var broken = CustomerChange.builder()
                .clear(CustomerFields.NAME)
                .fax("")
                .mobile("a\nb")
                .validate()
                .getError();

        assertThat(broken).extracting(Violation::field).containsExactly("name", "fax", "mobile");
    }

    @Test
    void validateShouldRefuseAFieldThatIsNone() {
        Field<Customer, String> invented = Field.singleLine("invented", customer -> Option.none());

        assertThat(CustomerChange.builder().set(invented, "x").validate().getError())
                .containsExactly(
                        new Violation("invented", Option.some("writable_field"), "is not a writable field", ""));
    }

    @Test
    void lastValueShouldWinWhenAFieldIsSetTwice() {
        var change = CustomerChange.builder().clearFax().fax("312-555-0100").build();

        assertThat(change.patch().updateOf(CustomerFields.FAX)).isEqualTo(new FieldUpdate.Set<>("312-555-0100"));
    }

    @Test
    void setShouldNotChangeWhatWasBuiltBefore() {
        var builder = CustomerChange.builder().fax("312-555-0100");
        var before = builder.build();

        assertThat(builder.clearMobile().build()).isNotEqualTo(before);
        assertThat(before.patch().fields()).containsExactly(CustomerFields.FAX);
    }

    @Test
    void setShouldKeepTheFieldWhenItsResultIsNotUsed() {
        var builder = CustomerChange.builder();
        builder.fax("312-555-0100");
        builder.set(CustomerFields.CONTACT, "Ada");
        builder.clear(CustomerFields.MOBILE);

        assertThat(builder.build().patch().fields())
                .containsExactly(CustomerFields.FAX, CustomerFields.CONTACT, CustomerFields.MOBILE);
    }

    @Test
    void setIfPresentShouldLeaveTheFieldAsItIsWhenThereIsNoValue() {
        var change = CustomerChange.builder()
                .fax("312-555-0100")
                .setIfPresent(CustomerFields.FAX, Option.none())
                .setIfPresent(CustomerFields.MOBILE, Option.none())
                .setIfPresent(CustomerFields.CONTACT, Option.some("Ada"))
                .build();

        assertThat(change)
                .isEqualTo(CustomerChange.builder()
                        .fax("312-555-0100")
                        .contact("Ada")
                        .build());
    }
}
