package io.github.kickserv4j.testkit.dataset;

import static io.github.kickserv4j.testkit.fixtures.Fixtures.account;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.customer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.collection.List;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetExportTest {
    private static final Fixture ANN = account(
            customer("Ann Quist")
                    .inState("NO")
                    .with(CustomerFields.SERVICE_ZIP_CODE, "01234")
                    .with(CustomerFields.COMPANY, true)
                    .note("Prefers \"mornings\"")
                    .note("Two\nlines")
                    .job("Furnace")
                    .scheduledOn("2024-06-05")
                    .assignedTo(31_001)
                    .charged("120.00")
                    .charged(NewCharge.builder("Filter", Money.of("2.5"))
                            .quantity(new BigDecimal(3))
                            .build())
                    .paid(NewPayment.builder(Money.of("40"), LocalDate.of(2024, 6, 5))
                            .type(PaymentType.CHECK)
                            .build())
                    .note(NewNote.builder("Back door").isPublic(true).build())
                    .started()
                    .completed(),
            customer("Bruno Fixture")
                    .opportunity("Boiler")
                    .won()
                    .opportunity("Oven")
                    .status(JobStatus.ESTIMATE_SENT));

    private final InMemoryKickserv twin = InMemoryKickserv.builder()
            .clock(Clock.fixed(Instant.parse("2024-05-01T12:30:00Z"), ZoneOffset.UTC))
            .build();

    private static String text(DataSetExport export, DataSetFormat format) {
        var out = new ByteArrayOutputStream();
        assertThat(export.writeTo(out, format).get().omissions()).isEmpty();
        return out.toString(UTF_8);
    }

    @Test
    void exportShouldWriteJsonForPeople() {
        ANN.createIn(twin);

        assertThat(text(DataSetExport.of(twin).withPersonalData(), DataSetFormat.JSON))
                .isEqualTo("""
                        {
                          "customers" : [
                            {
                              "name" : "Ann Quist",
                              "service_state" : "NO",
                              "service_zip_code" : "01234",
                              "company" : true,
                              "note" : [
                                "Prefers \\"mornings\\"",
                                "Two\\nlines"
                              ],
                              "jobs" : [
                                {
                                  "name" : "Furnace",
                                  "scheduled_on" : "2024-06-05T12:00Z",
                                  "ends_at" : "2024-06-05T13:00Z",
                                  "employee_ids" : [
                                    "31001"
                                  ],
                                  "charged" : [
                                    {
                                      "description" : "Labor",
                                      "price_per_unit" : "120.00"
                                    },
                                    {
                                      "description" : "Filter",
                                      "quantity" : "3",
                                      "price_per_unit" : "2.50"
                                    }
                                  ],
                                  "paid" : [
                                    {
                                      "date" : "2024-06-05",
                                      "payment_type" : "Check",
                                      "amount" : "40.00"
                                    }
                                  ],
                                  "note" : [
                                    {
                                      "note" : "Back door",
                                      "public" : true
                                    }
                                  ],
                                  "started" : true,
                                  "completed" : true
                                }
                              ]
                            },
                            {
                              "name" : "Bruno Fixture",
                              "opportunities" : [
                                {
                                  "name" : "Boiler",
                                  "won" : true
                                },
                                {
                                  "name" : "Oven",
                                  "status" : "estimate_sent"
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void exportShouldWriteYamlForPeople() {
        ANN.createIn(twin);

        assertThat(text(DataSetExport.of(twin).withPersonalData().atMost(1), DataSetFormat.YAML))
                .isEqualTo("""
                        customers:
                          - name: "Ann Quist"
                            service_state: "NO"
                            service_zip_code: "01234"
                            company: true
                            note:
                              - "Prefers \\"mornings\\""
                              - "Two\\nlines"
                            jobs:
                              - name: "Furnace"
                                scheduled_on: "2024-06-05T12:00Z"
                                ends_at: "2024-06-05T13:00Z"
                                employee_ids:
                                  - "31001"
                                charged:
                                  - description: "Labor"
                                    price_per_unit: "120.00"
                                  - description: "Filter"
                                    quantity: "3"
                                    price_per_unit: "2.50"
                                paid:
                                  - date: "2024-06-05"
                                    payment_type: "Check"
                                    amount: "40.00"
                                note:
                                  - note: "Back door"
                                    public: true
                                started: true
                                completed: true
                        """);
    }

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
                    contact: "Bruno Ardmore"
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
                  - name: "Bruno Ardmore"
                    first_name: "Bruno"
                """);
    }

    @Test
    void exportShouldWriteTheChosenCustomers() {
        account(
                        customer("Ann").inState("MI"),
                        customer("Bruno").inState("OH"),
                        customer("Cleo").inState("MI"))
                .createIn(twin);
        DataSetExport export = DataSetExport.of(twin).withPersonalData();

        assertThat(text(export.atMost(2), DataSetFormat.YAML))
                .contains("Ann", "Bruno")
                .doesNotContain("Cleo");
        assertThat(text(export.ofCustomers(numbers(3, 2, 3)), DataSetFormat.YAML))
                .containsSubsequence("Cleo", "Bruno")
                .containsOnlyOnce("Cleo")
                .doesNotContain("Ann");
        CustomerFilter michigan = CustomerFilter.builder().serviceState("MI").build();
        assertThat(text(export.matching(michigan), DataSetFormat.YAML)).doesNotContain("Bruno");
        assertThatThrownBy(() -> export.atMost(0)).isInstanceOf(InvalidInputException.class);
    }

    private static List<CustomerNumber> numbers(long... numbers) {
        return List.ofAll(numbers).map(CustomerNumber::new);
    }

    @ParameterizedTest
    @EnumSource(DataSetFormat.class)
    void exportOfAnEmptyAccountShouldBeADataSet(DataSetFormat format) {
        String text = text(DataSetExport.of(twin), format);

        assertThat(DataSetFile.parse("data." + format, text.getBytes(UTF_8))
                        .get()
                        .createIn(twin)
                        .customers())
                .isEmpty();
    }

    @Test
    void exportShouldLeaveTheStreamOpen() {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(DataSetExport.of(twin).writeTo(out, DataSetFormat.JSON)).isNotEmpty();
        assertThat(DataSetExport.of(twin).writeTo(out, DataSetFormat.YAML)).isNotEmpty();
    }

    @Test
    void writeToShouldReplaceTheFileByItsFormat(@TempDir Path folder) throws IOException {
        ANN.createIn(twin);
        Path file = Files.writeString(folder.resolve("data.yaml"), "before");

        ExportReport report = DataSetExport.of(twin).writeTo(file).get();

        assertThat(report).isEqualTo(new ExportReport(2, 3, List.empty()));
        assertThat(file).content().startsWith("customers:\n").endsWith("\n");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(DataSetFile.load(file).createIn(twin).jobs()).hasSize(3);
    }

    @Test
    void writeToShouldKeepLinksToTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("data.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertThat(DataSetExport.of(twin).writeTo(link)).isNotEmpty();

        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("customers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.json", "data.yaml"})
    void writeToShouldLeaveTheFileAsItWasWhenAPortFails(String name, @TempDir Path folder) throws IOException {
        ANN.createIn(twin);
        Path file = Files.writeString(folder.resolve(name), "before");

        assertThat(DataSetExport.of(twin)
                        .ofCustomers(numbers(1, 380))
                        .writeTo(file)
                        .getLeft()
                        .message())
                .startsWith("customers.get of customer 380 failed: not found");

        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @Test
    void writeToShouldThrowWhenTheFileCannotBeWritten(@TempDir Path folder) {
        DataSetExport export = DataSetExport.of(twin);

        assertThatThrownBy(() -> export.writeTo(folder.resolve("absent/data.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent");
        assertThatThrownBy(() -> export.writeTo(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("is not a regular file");
    }
}
