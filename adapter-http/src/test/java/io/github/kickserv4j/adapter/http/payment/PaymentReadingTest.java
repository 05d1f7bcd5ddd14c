package io.github.kickserv4j.adapter.http.payment;

import static io.github.kickserv4j.adapter.http.JsonFixture.fullRecord;
import static io.github.kickserv4j.adapter.http.JsonFixture.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.JsonFixture;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.PaymentRequestId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads payments and payment requests with all keys, in which only the identity is required. */
class PaymentReadingTest {

    @Test
    void readShouldReadEverythingThatIsModelled() {
        assertThat(read(fullRecord("payment")))
                .isEqualTo(new Payment(
                        new PaymentId(61_001),
                        Option.some(LocalDate.of(2025, 3, 4)),
                        Option.some(PaymentType.CREDIT_CARD_ONLINE),
                        Option.some(Money.of("204.50")),
                        Option.some("Paid at the door"),
                        Option.some("A-2042"),
                        Option.some(PaymentStatus.CREDIT_CARD_TRANSACTION_COMPLETE),
                        Option.some(new CustomerId(7_100_731)),
                        List.of(new PaymentApplicationId(71_001), new PaymentApplicationId(71_002)),
                        new Audit(
                                Option.some(OffsetDateTime.parse("2025-03-04T11:12:13-05:00")),
                                Option.none(),
                                Option.some(OffsetDateTime.parse("2025-03-05T11:12:13-05:00")),
                                Option.some(new EmployeeId(41_008)),
                                Option.none()),
                        List.empty()));
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldBeStoppedByNothingButAMissingIdentity() {
        JsonFixture.assertReadsDespiteUnexpectedValues("payment", PaymentReader::read, "/id");
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void readShouldLeaveSecretsOut() {
        assertThat(fullRecord("payment").toString()).contains("CANARY-charge");
        assertThat(read(fullRecord("payment")).toString()).doesNotContain("CANARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"62.01\"", "62.01", "\"62.010\""})
    void readShouldAcceptAmountsAsTextOrNumber(String amount) {
        ObjectNode row = fullRecord("payment");
        row.set("amount", tree(amount));

        assertThat(read(row).amount()).containsExactly(Money.of("62.01"));
    }

    @Test
    void readShouldFindTheCustomerByEitherKey() {
        ObjectNode within = fullRecord("payment");
        within.remove("customer_id");
        ObjectNode plain = fullRecord("payment");
        plain.remove("customer");

        assertThat(read(within).customer()).containsExactly(new CustomerId(7_100_731));
        assertThat(read(plain).customer()).containsExactly(new CustomerId(7_100_731));
    }

    @Test
    void readShouldReadTheDayOfATime() {
        ObjectNode row = fullRecord("payment").put("date", "2025-03-04T23:30:00-05:00");

        assertThat(read(row).date()).containsExactly(LocalDate.of(2025, 3, 4));
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    void readShouldCarryWordsThatAreNotKnown() {
        ObjectNode row = fullRecord("payment").put("payment_type", "Barter").put("status", "pending");

        assertThat(read(row).type()).containsExactly(new PaymentType("Barter"));
        assertThat(read(row).status()).containsExactly(new PaymentStatus("pending"));
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldNameWhatItCouldNotReadWithItsPath() {
        ObjectNode row = fullRecord("payment").put("date", "Tuesday");
        row.set("payment_application_ids", tree("[71001,0,{\"token\":\"CANARY\"}]"));

        assertThat(read(row).applications()).containsExactly(new PaymentApplicationId(71_001));
        assertThat(read(row).unreadable())
                .containsExactly(
                        new Violation("date", "must be a day", "Tuesday"),
                        new Violation("payment_application_ids[1]", "must be a whole number above 0", "0"),
                        new Violation("payment_application_ids[2]", "must be a whole number above 0", "an object"));
    }

    @ParameterizedTest
    @Tag("rule:money-is-exact")
    @CsvSource({
        "20451, 204.51",
        "'\"20451\"', 204.51",
        "5, 0.05",
        "100, 1",
        "0, 0",
        "9223372036854775807, 92233720368547758.07"
    })
    void requestShouldReadItsAmountInCents(String cents, String amount) {
        ObjectNode row = (ObjectNode) fullRecord("job").get("payment_request");
        row.set("amount", tree(cents));

        assertThat(request(row).amount()).containsExactly(Money.of(amount));
    }

    @Test
    @Tag("rule:money-is-exact")
    void requestShouldRefuseAnAmountThatIsNotInCents() {
        JsonNode row = tree("{\"id\":5,\"amount\":\"204.51\"}");

        assertThat(request(row).amount()).isEmpty();
        assertThat(PaymentReader.request(row).get().unreadable())
                .containsExactly(new Violation("amount", "must be a whole number", "204.51"));
    }

    @Test
    void requestShouldReadEverythingThatIsModelled() {
        assertThat(request(fullRecord("job").get("payment_request")))
                .isEqualTo(new PaymentRequest(
                        new PaymentRequestId(65_001),
                        Option.some(Money.of("204.51")),
                        Option.some("Please pay online"),
                        Option.some(false),
                        new Audit(
                                Option.some(OffsetDateTime.parse("2025-03-03T09:00:00-05:00")),
                                Option.some(new EmployeeId(41_007)),
                                Option.some(OffsetDateTime.parse("2025-03-03T10:00:00-05:00")),
                                Option.none(),
                                Option.none())));
    }

    @Test
    void writeShouldKnowEveryField() {
        Patch<Payment> all = PaymentFields.ALL.foldLeft(Patch.empty(), Patch::clear);

        assertThat(PaymentWriter.envelope(all))
                .isEqualTo("{\"payment\":{\"date\":null,\"payment_type\":null,\"amount\":null,\"notes\":null,"
                        + "\"ref_number\":null}}");
    }

    private static Payment read(JsonNode row) {
        return PaymentReader.read(row).getOrElseThrow(why -> new AssertionError(why.toString()));
    }

    private static PaymentRequest request(JsonNode row) {
        return PaymentReader.request(row)
                .getOrElseThrow(why -> new AssertionError(why.toString()))
                .value();
    }
}
