package io.github.kickserv4j.testkit.dataset;

import static io.github.kickserv4j.testkit.dataset.ExportFixture.text;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.account;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.customer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tests the texts in place of those of an account. */
class MadeUpTextsTest {
    private final InMemoryKickserv twin = ExportFixture.twin();

    @Test
    void exportShouldMakeUpTextsUnlessPersonalDataIsKept() {
        NewCustomer.Builder ann = NewCustomer.builder("Ann Quist")
                .firstName("Ann")
                .lastName("Quist")
                .companyName("Quist Baking")
                .contact("Zelda Fixture")
                .phoneNumber("555-0101")
                .fax("555-0101")
                .emailAddress("ann@example.com")
                .serviceAddress("5 Back Lane")
                .serviceCity("Nearby")
                .serviceState("MI")
                .serviceZipCode("01234");
        account(
                        customer(ann.build()).job("Furnace").note("Ann is ill"),
                        customer("Zelda Fixture").with(CustomerFields.FIRST_NAME, "Ann"))
                .createIn(twin);

        String yaml = text(DataSetExport.of(twin), DataSetFormat.YAML);

        assertThat(yaml).doesNotContain("Ann", "Quist", "Zelda", "0101", "ann@", "Lane", "Nearby", "01234", "Furnace");
        assertThat(yaml).isEqualTo("""
                customers:
                  - name: "Ada Ardmore"
                    first_name: "Ada"
                    last_name: "Ardmore"
                    company_name: "Ardmore & Co"
                    contact: "Bruno Birch"
                    phone_number: "(200) 555-0100"
                    fax: "(200) 555-0100"
                    email_address: "person1@example.com"
                    service_address: "1 Sample Street"
                    service_city: "Sampleton"
                    service_state: "MI"
                    service_zip_code: "00001"
                    jobs:
                      - name: "Job 1"
                        note:
                          - "Note 1"
                  - name: "Bruno Birch"
                    first_name: "Ada"
                """);
    }

    @Test
    void exportShouldMakeUpWordsUnlessEveryoneKnowsThem() {
        NewCustomer ann = NewCustomer.builder("Ann Quist")
                .serviceState("Zebraland")
                .billingState("OH")
                .serviceCountry("The cottage")
                .billingCountry("Canada")
                .build();
        account(
                        customer(ann)
                                .job("Oven")
                                .paid(payment("Zebra check"))
                                .paid(payment("Cash"))
                                .status(new JobStatus("zebra_status")),
                        customer("Bruno").inState("Zebraland").job("Pump").status(JobStatus.ON_HOLD))
                .createIn(twin);
        var out = new ByteArrayOutputStream();

        ExportReport report =
                DataSetExport.of(twin).writeTo(out, DataSetFormat.YAML).get();

        assertThat(out.toString(UTF_8))
                .doesNotContainIgnoringCase("zebra")
                .doesNotContain("cottage")
                .contains("service_state: \"State 1\"\n", "billing_state: \"OH\"", "service_country: \"Country 1\"")
                .contains("billing_country: \"Canada\"", "payment_type: \"Payment type 1\"", "payment_type: \"Cash\"")
                .contains("status: \"Status 1\"", "status: \"on_hold\"");
        assertThat(report.madeUp())
                .containsExactly("name", "service_state", "service_country", "payment_type", "status");
    }

    private static NewPayment payment(String type) {
        return NewPayment.builder(Money.of("5"), LocalDate.of(2024, 6, 5))
                .type(new PaymentType(type))
                .build();
    }

    @Test
    void exportShouldKeepWhichTextsAreEqualInWhateverFields() {
        account(
                        customer(NewCustomer.builder("Quist Baking")
                                        .companyName("Quist Baking")
                                        .build())
                                .note("Flush")
                                .job("Furnace")
                                .with(JobFields.DESCRIPTION, "Flush")
                                .charged("Drain", "5")
                                .charged("Flush", "6")
                                .charged("Furnace", "7"),
                        customer(NewCustomer.builder("Dick van Dyke")
                                        .firstName("Dick")
                                        .lastName("van Dyke")
                                        .build())
                                .with(CustomerFields.CONTACT, "Dick Quist"),
                        customer("Dick van Dyke").with(CustomerFields.COMPANY_NAME, "Dyke Baking"),
                        customer("ann@example.com").with(CustomerFields.EMAIL_ADDRESS, "ann@example.com"))
                .createIn(twin);

        assertThat(text(DataSetExport.of(twin), DataSetFormat.YAML)).isEqualTo("""
                customers:
                  - name: "Ada Ardmore"
                    company_name: "Ada Ardmore"
                    note:
                      - "Note 1"
                    jobs:
                      - name: "Job 1"
                        description: "Note 1"
                        charged:
                          - description: "Description 1"
                            price_per_unit: "5.00"
                          - description: "Note 1"
                            price_per_unit: "6.00"
                          - description: "Job 1"
                            price_per_unit: "7.00"
                  - name: "Bruno Birch"
                    first_name: "Bruno"
                    last_name: "Birch"
                    contact: "Bruno Ada"
                  - name: "Bruno Birch"
                    company_name: "Ardmore & Co"
                  - name: "person1@example.com"
                    email_address: "person1@example.com"
                """);
    }

    @Test
    void madeUpTextsShouldDifferWhenTheOriginalsDiffer() {
        var texts = new MadeUpTexts();
        Seq<Field<?, ?>> fields =
                CustomerFields.ALL.filter(field -> field.type() == String.class).map(field -> (Field<?, ?>) field);

        Seq<String> replaced = fields.flatMap(field -> List.rangeClosed(1, 500)
                .flatMap(number -> List.of(field.name() + number, "A" + number + " " + field.name())
                        .map(text -> texts.replace(field, text))));

        assertThat(replaced).doesNotHaveDuplicates().hasSize(fields.size() * 1_000);
    }
}
