package io.github.kickserv4j.adapter.http.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.PageFixture;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.LastCompletedJob;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.TaxId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a customer with all keys, in which only the identity is required. */
class CustomerReadingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldNotDependOnTheFormOfTheList() {
        PageFixture.assertReadsTheSameFromStreamAndTree("customer", CustomerReader.CUSTOMER);
    }

    @Test
    void readShouldReadEverythingThatIsModelled() {
        Customer customer = read(full());

        assertThat(customer.id()).isEqualTo(new CustomerId(7_100_731));
        assertThat(customer.number()).isEqualTo(new CustomerNumber(731));
        assertThat(customer.name())
                .isEqualTo(new CustomerName(
                        "Orla Fenwick",
                        Option.some("Orla"),
                        Option.some("Fenwick"),
                        Option.some("Fenwick Group"),
                        Option.some("Fenwick Group:Orla Fenwick"),
                        Option.some(true)));
        assertThat(customer.specialInstructions()).containsExactly("Mind the dog");
        assertThat(customer.coordinates())
                .containsExactly(new Coordinates(new BigDecimal("42.280826"), new BigDecimal("-83.743038")));
        assertThat(customer.lastCompletedJob())
                .containsExactly(new LastCompletedJob(
                        new JobNumber(617),
                        Option.some("Boiler check"),
                        Option.some(OffsetDateTime.parse("2025-01-02T03:04:05-05:00"))));
        assertThat(customer.unreadable()).isEmpty();
    }

    @Test
    void readShouldReadContactAndAddresses() {
        Customer customer = read(full());

        assertThat(customer.contact())
                .hasToString(
                        "Contact[phoneNumber=Some((734) 555-0117), altPhoneNumber=Some(734-555-0119), "
                                + "mobile=Some(734-555-0120), pager=Some(734-555-0121), fax=Some(734-555-0118), "
                                + "emailAddress=Some(orla@example.com), person=Some(Piers Fenwick), altPerson=Some(Una Fenwick)]");
        assertThat(customer.serviceAddress())
                .hasToString("Address[line1=Some(4 Invented Way), line2=Some(Unit 9), city=Some(Madeupville), "
                        + "state=Some(MI), zipCode=Some(04999), country=Some(Canada)]");
        assertThat(customer.billingAddress())
                .hasToString("Address[line1=Some(PO Box 77), line2=Some(Attn: Office), city=Some(Nowhere Falls), "
                        + "state=Some(OH), zipCode=Some(49001), country=None]");
    }

    @Test
    void readShouldReadBalanceAndTerms() {
        Customer customer = read(full());

        assertThat(customer.balance().own()).containsExactly(Money.of("125.5"));
        assertThat(customer.balance().total()).containsExactly(Money.of("1464.27"));
        assertThat(customer.terms().creditLimit()).containsExactly(Money.of("5000"));
        assertThat(customer.terms().taxId()).containsExactly(new TaxId(2210));
        assertThat(customer.terms())
                .hasToString("BillingTerms[terms=Some(Net 30), accountNumber=Some(A-17), "
                        + "preferredPaymentMethod=Some(Check), priceLevel=Some(Gold), salesRepresentative=Some(UF), "
                        + "salesTaxCode=Some(Tax), taxId=Some(2210), creditLimit=Some(5000)]");
        assertThat(customer.billsTo()).containsExactly(WhichBillingAddress.PARENT);
    }

    @Test
    void readShouldReadChoicesClassificationHierarchyAndAudit() {
        Customer customer = read(full());

        assertThat(customer.notifications())
                .hasToString("Notifications[notifications=Some(true), reminders=Some(false), viaEmail=Some(false), "
                        + "viaSms=Some(true), emailAddress=Some(office@example.com), phoneNumber=Some(734-555-0122)]");
        assertThat(customer.classification().source()).containsExactly(new CustomerSourceId(12_345));
        assertThat(customer.classification().type()).containsExactly(new CustomerTypeId(71));
        assertThat(customer.classification().typeName()).containsExactly("Commercial:Invented");
        assertThat(customer.classification().origin()).containsExactly("manual");
        assertThat(customer.classification().active()).containsExactly(false);
        assertThat(customer.hierarchy().parent()).containsExactly(new CustomerId(7_100_700));
        assertThat(customer.hierarchy().sublevel()).containsExactly(1);
        assertThat(customer.hierarchy().children())
                .extracting(child -> child.name().display())
                .containsExactly("Fenwick Annex");
        assertThat(customer.audit().createdBy()).containsExactly(new EmployeeId(31_001));
        assertThat(customer.audit().updatedBy()).containsExactly(new EmployeeId(31_002));
        assertThat(customer.audit().createdAt()).containsExactly(OffsetDateTime.parse("2025-02-03T10:11:12-05:00"));
        assertThat(customer.audit().updatedAt()).containsExactly(OffsetDateTime.parse("2025-04-05T06:07:08-04:00"));
        assertThat(customer.audit().deletedAt()).containsExactly(OffsetDateTime.parse("2025-05-06T07:08:09-04:00"));
    }

    @Test
    void readShouldReadCustomFieldsByTheirPosition() {
        CustomFields fields = read(full()).customFields();

        assertThat(fields.text(1)).containsExactly("blue door");
        assertThat(fields.text(2)).isEmpty();
        assertThat(fields.text(20)).containsExactly("last text");
        assertThat(fields.number(3)).containsExactly(new BigDecimal("7.25"));
        assertThat(fields.datetime(10)).containsExactly(OffsetDateTime.parse("2025-03-04T05:06:07-05:00"));
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void readShouldLeaveSecretsOut() {
        assertThat(full().toString()).contains("CANARY");
        assertThat(read(full()).toString()).doesNotContain("CANARY");
        ObjectNode nested = full();
        nested.set("contact", tree("{\"token\":\"CANARY\"}"));
        nested.set("children", tree("[[\"CANARY\"]]"));
        assertThat(read(nested).toString()).doesNotContain("CANARY");
    }

    static Stream<String> keys() {
        return full().properties().stream().map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Tag("rule:reading-accepts-any-value")
    void readShouldNotFailWhateverAKeyHolds(String key) {
        Stream.of("null", "\"\"", "\"zzz\"", "{\"a\":[1]}", "[[2]]", "-7.5", "1e400", "99999999999999999999", "true")
                .forEach(value -> {
                    ObjectNode row = full();
                    row.set(key, tree(value));
                    var read = CustomerReader.read(row);
                    assertThat(read.isRight() || key.equals("id") || key.equals("customer_number"))
                            .as("%s: %s gives %s", key, value, read)
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Tag("rule:reading-accepts-any-value")
    void readShouldNotFailWhenAKeyIsMissing(String key) {
        ObjectNode row = full();
        row.remove(key);

        assertThat(CustomerReader.read(row).isRight()).isEqualTo(!key.equals("id") && !key.equals("customer_number"));
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldNameWhatItCouldNotRead() {
        ObjectNode row = full();
        row.put("created_at", "yesterday").put("is_active", "perhaps").put("custom_number1", "many");
        row.set("phone_number", tree("{\"main\":\"734\",\"token\":\"CANARY\"}"));

        assertThat(read(row).unreadable())
                .containsExactlyInAnyOrder(
                        new Violation("created_at", "must be a time with offset", "yesterday"),
                        new Violation("is_active", "must be true or false", "perhaps"),
                        new Violation("custom_number1", "must be a decimal", "many"),
                        new Violation("phone_number", "must be text", "an object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"731\"", "731", "731.0"})
    void readShouldAcceptNumbersAsTextOrNumber(String number) {
        ObjectNode row = full();
        row.set("customer_number", tree(number));
        row.put("is_active", "true").put("latitude", "42.280826").put("phone_number", 7345550117L);
        Customer customer = read(row);

        assertThat(customer.number()).isEqualTo(new CustomerNumber(731));
        assertThat(customer.classification().active()).containsExactly(true);
        assertThat(customer.coordinates()).isNotEmpty();
        assertThat(customer.contact().phoneNumber()).containsExactly("7345550117");
        assertThat(customer.unreadable()).isEmpty();
    }

    @Test
    void readShouldReadEmptyTextAsAbsent() {
        ObjectNode row = full();
        CustomerFields.ALL.forEach(field -> row.put(field.name(), ""));
        Customer customer = read(row);

        CustomerFields.ALL.forEach(
                field -> assertThat(field.valueIn(customer)).as(field.name()).isEmpty());
        assertThat(customer.unreadable()).isEmpty();
    }

    @Test
    void readShouldAcceptTimesWithZAndFractions() {
        ObjectNode row = full();
        row.put("created_at", "2025-02-03T15:11:12Z").put("updated_at", "2025-02-03T15:11:12.123+00:00");

        assertThat(read(row).audit().createdAt()).containsExactly(OffsetDateTime.parse("2025-02-03T15:11:12Z"));
        assertThat(read(row).audit().updatedAt()).containsExactly(OffsetDateTime.parse("2025-02-03T15:11:12.123Z"));
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    void readShouldCarryAWordThatIsNotKnown() {
        ObjectNode row = full();
        row.put("which_billing_address", "moon").put("origin", "zapier");

        assertThat(read(row).billsTo()).containsExactly(new WhichBillingAddress("moon"));
        assertThat(read(row).classification().origin()).containsExactly("zapier");
    }

    @Test
    void readShouldNameAChildThatCouldNotBeRead() {
        ObjectNode row = full();
        row.set("children", tree("[{\"id\": 5}, 7]"));

        assertThat(read(row).hierarchy().children()).isEmpty();
        assertThat(read(row).unreadable())
                .extracting(Violation::field)
                .containsExactly("children[0].customer_number", "children[1].customer");
    }

    private static Customer read(ObjectNode row) {
        return CustomerReader.read(row).getOrElseThrow(why -> new AssertionError(why.toString()));
    }

    private static ObjectNode full() {
        try (var json = CustomerReadingTest.class.getResourceAsStream("/customer.json")) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
