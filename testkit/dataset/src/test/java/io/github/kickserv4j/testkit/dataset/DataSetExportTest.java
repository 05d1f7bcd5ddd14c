package io.github.kickserv4j.testkit.dataset;

import static io.github.kickserv4j.testkit.dataset.ExportFixture.text;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.account;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.customer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.CustomerFields;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    private final InMemoryKickserv twin = ExportFixture.twin();

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
}
