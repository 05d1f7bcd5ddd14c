package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fields make of text, whichever field it is. */
class FieldTextRulesTest {

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(strings = {"half\ud83d", "\udc1dhalf", "turned \udc1d\ud83d round", "\ud800", "Zo\ufffd O'Brien"})
    void checkShouldRefuseWhatIsNotTheTextThatWasMeantWhicheverTheField(String text) {
        var fields = List.<Field<?, ?>>empty()
                .appendAll(CustomerFields.ALL)
                .appendAll(JobFields.ALL)
                .appendAll(ChargeFields.ALL)
                .appendAll(NoteFields.ALL)
                .appendAll(PaymentFields.ALL);

        fields.filter(field -> field.type() == String.class)
                .forEach(field ->
                        assertThat(violations(field, text)).as(field.name()).isNotEmpty());
        assertThat(violations(JobFields.STATUS, new JobStatus(text))).isNotEmpty();
        assertThat(violations(PaymentFields.TYPE, new PaymentType(text))).isNotEmpty();
    }

    @ParameterizedTest
    @Tag("rule:addresses-may-have-several-lines")
    @ValueSource(strings = {"Care of Ann Example\n12 Elm Street", "12 Elm Street\n", "Suite 5\r\n77 Oak Road ", "a\tb"})
    void checkShouldAcceptAnAddressOfSeveralLines(String text) {
        List.of(
                        CustomerFields.SERVICE_ADDRESS,
                        CustomerFields.SERVICE_ADDRESS_2,
                        CustomerFields.BILLING_ADDRESS,
                        CustomerFields.BILLING_ADDRESS_2)
                .forEach(field ->
                        assertThat(violations(field, text)).as(field.name()).isEmpty());
        assertThat(violations(CustomerFields.SERVICE_CITY, text)).isNotEmpty();
    }

    @ParameterizedTest
    @Tag("rule:email-address-is-well-formed")
    @ValueSource(
            strings = {
                "orla@example.com",
                "orla@example.com,una@example.com",
                "orla@example.com; una@example.com",
                "orla@example.com una@example.com;",
                " orla@example.com "
            })
    void checkShouldAcceptOneOrSeveralEmailAddresses(String text) {
        assertThat(violations(CustomerFields.EMAIL_ADDRESS, text)).isEmpty();
    }

    @ParameterizedTest
    @Tag("rule:email-address-is-well-formed")
    @ValueSource(strings = {"orla", "orla@example.com, una", ",;", "@", "a@b@c", "Orla <orla@example.com>", "a@,b@c"})
    void checkShouldRefuseWhatIsNoEmailAddressAmongSeveral(String text) {
        assertThat(violations(CustomerFields.EMAIL_ADDRESS, text)).isNotEmpty();
    }

    @Test
    void violationShouldShowHalvesOfCharactersWithoutBeingBrokenByThem() {
        assertThat(new Violation("name", "must be whole", "a\ud83d").value()).isEqualTo("a\\ud83d");
        assertThat(new Violation("name", "must be whole", "\ud83d\udc1d").value())
                .isEqualTo("\ud83d\udc1d");
    }

    private static <T> Seq<Violation> violations(Field<?, T> field, Object value) {
        return field.check(field.type().cast(value)).fold(broken -> broken, right -> List.empty());
    }
}
