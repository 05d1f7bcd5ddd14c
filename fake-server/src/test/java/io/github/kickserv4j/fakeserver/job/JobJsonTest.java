package io.github.kickserv4j.fakeserver.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient;
import io.github.kickserv4j.fakeserver.TestResources;
import io.github.kickserv4j.fakeserver.customer.ExpectedCustomerKeys;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobJsonTest {
    private static final Set<String> ALONE =
            Set.of("job_charges", "payments", "payment_request", "customer", "tasks", "notes");

    private static FakeServerFixture holding(Job job) {
        return FakeServerFixture.restoredFrom(
                Snapshot.of(List.of(JobWithAllFields.CUSTOMER)).withJobs(List.of(job)));
    }

    private static Seq<String> keys(String resource) {
        return List.ofAll(TestResources.lines(JobJsonTest.class, resource));
    }

    @Test
    void getShouldSendEveryKeyAndValueInKickservsOrder() throws Exception {
        try (var account = holding(JobWithAllFields.job())) {
            var row = account.client().get("/jobs/617.json");
            JsonNode expected = new ObjectMapper().readTree(TestResources.text(JobJsonTest.class, "job-full.json"));

            JsonNode sent = row.json();
            assertThat(sent.fieldNames()).toIterable().containsExactlyElementsOf(keys("job-keys.txt"));
            expected.properties().forEach(field -> assertThat(sent.path(field.getKey()))
                    .as(field.getKey())
                    .isEqualTo(field.getValue()));
            assertThat(expected.size()).isEqualTo(sent.size() - 2);
        }
    }

    @Test
    void chargeAndItemShouldSendEveryKey() {
        try (var account = holding(JobWithAllFields.job())) {
            JsonNode charge = account.client()
                    .get("/jobs/617.json")
                    .json()
                    .path("job_charges")
                    .path(0);

            assertThat(charge.fieldNames()).toIterable().containsExactlyElementsOf(keys("charge-keys.txt"));
            assertThat(charge.path("item").fieldNames()).toIterable().containsExactlyElementsOf(keys("item-keys.txt"));
        }
    }

    @Test
    void customerShouldBeAWholeRowInTheJobAndInItsPayments() throws Exception {
        try (var account = holding(JobWithAllFields.job())) {
            JsonNode job = account.client().get("/jobs/617.json").json();

            assertThat(job.path("customer").fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(ExpectedCustomerKeys.ofPlaceholder());
            assertThat(job.path("customer").path("customer_number").asLong()).isEqualTo(380);
            assertThat(job.path("payments").path(0).path("customer")).isEqualTo(job.path("customer"));
        }
    }

    @Test
    void paymentWithinAJobShouldBeTheOneOfTheListWithItsCustomer() {
        try (var account = holding(JobWithAllFields.job())) {
            JsonNode within = account.client()
                    .get("/jobs/617.json")
                    .json()
                    .path("payments")
                    .path(0);
            JsonNode listed =
                    account.client().get("/jobs/617/payments.json").json().path(0);

            assertThat(listed.path("stripe_payment_id").asText()).contains("SYNTHETIC");
            assertThat(listed.size()).isEqualTo(within.size() - 1);
            listed.properties().forEach(field -> assertThat(within.path(field.getKey()))
                    .as(field.getKey())
                    .isEqualTo(field.getValue()));
        }
    }

    @Test
    void listShouldSendTheSameWithoutWhatIsForOneAlone() {
        try (var account = holding(JobWithAllFields.job())) {
            JsonNode alone = account.client().get("/jobs/617.json").json();

            JsonNode listed = account.client().get("/jobs.json").json().path(0);

            assertThat(listed.fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(keys("job-keys.txt").reject(ALONE::contains));
            listed.properties()
                    .forEach(field ->
                            assertThat(field.getValue()).as(field.getKey()).isEqualTo(alone.path(field.getKey())));
        }
    }

    @Test
    void getShouldSendNullWhereNothingIsKnown() {
        try (var account = holding(Job.builder(new JobId(8000001), new JobNumber(1))
                .customer(Option.some(JobWithAllFields.CUSTOMER.id()))
                .build())) {
            account.client().get("/jobs/1.json").json().properties().forEach(field -> {
                switch (field.getKey()) {
                    case "customer" -> assertThat(field.getValue().isObject()).isTrue();
                    case "id", "account_id", "customer_id", "job_number", "tasks_count" ->
                        assertThat(field.getValue().isIntegralNumber())
                                .as(field.getKey())
                                .isTrue();
                    case "ok_to_sync", "self_service", "notification_sent" ->
                        assertThat(field.getValue()).as(field.getKey()).hasToString("false");
                    case "job_charges", "payments", "tasks", "notes", "employees", "chosen_days_of_week" ->
                        assertThat(field.getValue()).as(field.getKey()).hasToString("[]");
                    case "job_allocations" ->
                        assertThat(field.getValue()).hasToString("{\"allocations\":[],\"include_expenses\":true}");
                    case "po_number" -> assertThat(field.getValue()).hasToString("\"\"");
                    default ->
                        assertThat(field.getValue().isNull()).as(field.getKey()).isTrue();
                }
            });
        }
    }

    @Test
    void customerShouldBeNullWhenTheIdIsUnknown() {
        try (var account = holding(JobWithAllFields.job());
                var fake = FakeKickserv.builder(new KickservWithoutCustomers(account.twin()))
                        .start()) {
            JsonNode job = TestHttpClient.forServer(fake).get("/jobs/617.json").json();

            assertThat(job.path("customer").isNull()).isTrue();
            assertThat(job.path("customer_id").asLong())
                    .isEqualTo(JobWithAllFields.CUSTOMER.id().value());
        }
    }

    @Test
    void customerShouldBeFoundAnewWhenItsNumberIsAnothers() {
        try (var account = holding(JobWithAllFields.job())) {
            account.client().get("/jobs/617.json");
            var moved = Customer.builder(JobWithAllFields.CUSTOMER.id(), new CustomerNumber(381))
                    .build();
            var other = Customer.builder(new CustomerId(7000381), JobWithAllFields.CUSTOMER.number())
                    .build();
            account.twin().restore(Snapshot.of(List.of(moved, other)).withJobs(List.of(JobWithAllFields.job())));

            assertThat(account.client()
                            .get("/jobs/617.json")
                            .json()
                            .path("customer")
                            .path("customer_number")
                            .asLong())
                    .isEqualTo(381);
        }
    }
}
