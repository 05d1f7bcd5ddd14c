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
import io.github.kickserv4j.fakeserver.FakeAccount;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.Keys;
import io.github.kickserv4j.fakeserver.Wire;
import io.github.kickserv4j.fakeserver.customer.CustomerKeys;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobRowTest {
    private static final Set<String> ALONE =
            Set.of("job_charges", "payments", "payment_request", "customer", "tasks", "notes");

    private static FakeAccount holding(Job job) {
        return FakeAccount.holding(Snapshot.of(List.of(FullJob.CUSTOMER)).withJobs(List.of(job)));
    }

    private static Seq<String> keys(String resource) {
        return List.ofAll(Keys.of(JobRowTest.class, resource));
    }

    @Test
    void getShouldSendEveryKeyAndValueInKickservsOrder() throws Exception {
        try (var account = holding(FullJob.job())) {
            var row = account.wire().get("/jobs/617.json");
            JsonNode expected = new ObjectMapper().readTree(Keys.text(JobRowTest.class, "job-full.json"));

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
        try (var account = holding(FullJob.job())) {
            JsonNode charge = account.wire()
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
        try (var account = holding(FullJob.job())) {
            JsonNode job = account.wire().get("/jobs/617.json").json();

            assertThat(job.path("customer").fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(CustomerKeys.ofSentinel());
            assertThat(job.path("customer").path("customer_number").asLong()).isEqualTo(380);
            assertThat(job.path("payments").path(0).path("customer")).isEqualTo(job.path("customer"));
        }
    }

    @Test
    void paymentWithinAJobShouldBeTheOneOfTheListWithItsCustomer() {
        try (var account = holding(FullJob.job())) {
            JsonNode within =
                    account.wire().get("/jobs/617.json").json().path("payments").path(0);
            JsonNode listed =
                    account.wire().get("/jobs/617/payments.json").json().path(0);

            assertThat(listed.path("stripe_payment_id").asText()).contains("SYNTHETIC");
            assertThat(listed.size()).isEqualTo(within.size() - 1);
            listed.properties().forEach(field -> assertThat(within.path(field.getKey()))
                    .as(field.getKey())
                    .isEqualTo(field.getValue()));
        }
    }

    @Test
    void listShouldSendTheSameWithoutWhatIsForOneAlone() {
        try (var account = holding(FullJob.job())) {
            JsonNode alone = account.wire().get("/jobs/617.json").json();

            JsonNode listed = account.wire().get("/jobs.json").json().path(0);

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
                .customer(Option.some(FullJob.CUSTOMER.id()))
                .build())) {
            account.wire().get("/jobs/1.json").json().properties().forEach(field -> {
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
    void customerShouldBeNullWhenNobodyHasTheId() {
        try (var account = holding(FullJob.job());
                var fake = FakeKickserv.serving(new Orphaned(account.twin())).start()) {
            JsonNode job = Wire.to(fake).get("/jobs/617.json").json();

            assertThat(job.path("customer").isNull()).isTrue();
            assertThat(job.path("customer_id").asLong())
                    .isEqualTo(FullJob.CUSTOMER.id().value());
        }
    }

    @Test
    void customerShouldBeFoundAnewWhenItsNumberIsAnothers() {
        try (var account = holding(FullJob.job())) {
            account.wire().get("/jobs/617.json");
            var moved = Customer.builder(FullJob.CUSTOMER.id(), new CustomerNumber(381))
                    .build();
            var other = Customer.builder(new CustomerId(7000381), FullJob.CUSTOMER.number())
                    .build();
            account.twin().restore(Snapshot.of(List.of(moved, other)).withJobs(List.of(FullJob.job())));

            assertThat(account.wire()
                            .get("/jobs/617.json")
                            .json()
                            .path("customer")
                            .path("customer_number")
                            .asLong())
                    .isEqualTo(381);
        }
    }
}
