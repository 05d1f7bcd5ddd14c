package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.vavr.control.Option;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that Kickserv derives for records that do not state them. */
class DerivedValuesTest {
    private static final String NOW = "2025-07-01T12:00:05-04:00";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example");
    private final TestHttpClient testHttpClient = account.client();

    @BeforeEach
    void addJobs() {
        for (String name : new String[] {"First", "Second", "Third"}) {
            testHttpClient.sendJson(
                    "POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61,'name':'" + name + "'}}");
        }
    }

    @AfterEach
    void close() {
        account.close();
    }

    private JsonNode job(int number) {
        return testHttpClient.get("/jobs/" + number + ".json").json();
    }

    private JsonNode charge(String fields) {
        return testHttpClient
                .sendJson("POST", "/jobs/1/job_charges.json", "{'job_charge':" + fields + "}")
                .json();
    }

    private void complete(int number) {
        testHttpClient.sendJson("PUT", "/jobs/" + number + ".json", "{'job':{'status':'complete'}}");
    }

    private void pay(String amount) {
        testHttpClient.sendJson(
                "POST", "/jobs/1/payments.json", "{'payment':{'date':'2024-06-05','amount':'" + amount + "'}}");
    }

    @Test
    void recordsShouldHaveCreatorAndUpdater() {
        JsonNode customer = testHttpClient.get("/customers/1.json").json();
        assertThat(customer.path("created_by").asLong()).isEqualTo(31001);
        assertThat(customer.path("updated_by").asLong()).isEqualTo(31001);
        assertThat(customer.path("origin").asText()).isEqualTo("manual");
        assertThat(customer.path("sublevel")).hasToString("0");
        assertThat(job(1).path("created_by").asLong()).isEqualTo(31001);
        assertThat(charge("{'description':'a'}").path("updated_by").asLong()).isEqualTo(31001);
    }

    @Test
    void noteShouldHaveItsCreatorAndNoUpdater() {
        JsonNode note = testHttpClient
                .sendJson("POST", "/jobs/1/notes.json", "{'note':{'note':'a'}}")
                .json();

        assertThat(note.path("created_by").asLong()).isEqualTo(31001);
        assertThat(note.path("updated_by").isNull()).isTrue();
    }

    @Test
    void recordsShouldBeCreatedByTheKeysOwnerWhenConfigured() {
        var ada = new Employee(
                Option.some(new EmployeeId(31_017)),
                Option.some(new EmployeeNumber(17)),
                Option.some("Ada Sample"),
                Option.some("ada@example.com"));
        try (var fake = FakeKickserv.builder(account.twin()).employees(ada).start()) {
            assertThat(TestHttpClient.forServer(fake)
                            .get("/jobs/1.json")
                            .json()
                            .path("created_by")
                            .asLong())
                    .isEqualTo(31_017);
            assertThat(TestHttpClient.forServer(fake).get("/employees.json").text())
                    .isEqualTo("[{\"id\":31017,\"account_id\":4242,\"employee_number\":17,\"name\":\"Ada Sample\","
                            + "\"admin\":false,\"active\":true,\"limit_access_to_assignments\":false,"
                            + "\"email_address\":\"ada@example.com\",\"username\":\"ada\"}]");
        }
        try (var withoutEmployees =
                FakeKickserv.builder(account.twin()).employees().start()) {
            assertThat(TestHttpClient.forServer(withoutEmployees)
                            .get("/jobs/1.json")
                            .json()
                            .path("created_by")
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void employeesOfAJobShouldHaveNumberNameAndUserName() {
        testHttpClient.sendJson("PUT", "/jobs/1.json", "{'job':{'employee_ids':[31001,31044]}}");

        JsonNode employees = testHttpClient.get("/jobs.json").json().path(2).path("employees");

        assertThat(employees.path(0).path("employee_number").asLong()).isEqualTo(1);
        assertThat(employees.path(0).path("name").asText()).isEqualTo("Ferris Ardmore");
        assertThat(employees.path(0).path("username").asText()).isEqualTo("ferris");
        assertThat(employees.path(1).path("employee_number").asLong()).isEqualTo(31_044);
        assertThat(employees.path(1).path("name").asText()).isEqualTo("Employee 31044");
    }

    @Test
    void chargeShouldHaveQuantityAndDiscountWhenTheyAreNotSent() {
        JsonNode bare = charge("{'description':'a','price_per_unit':'5'}");
        JsonNode whole = charge("{'description':'a','price_per_unit':'5','quantity':'2','discount':1}");

        assertThat(bare.path("quantity").asText()).isEqualTo("1.0");
        assertThat(bare.path("discount").asText()).isEqualTo("0.0");
        assertThat(bare.path("total").asText()).isEqualTo("5.0");
        assertThat(whole.path("quantity").asText()).isEqualTo("2.0");
        assertThat(whole.path("discount").asText()).isEqualTo("1.0");
    }

    @Test
    void customerShouldHaveTheNumberOfTheJobThatWasCompletedLast() {
        assertThat(testHttpClient
                        .get("/customers/1.json")
                        .json()
                        .path("last_job_completed_number")
                        .isNull())
                .isTrue();
        complete(2);

        JsonNode customer = testHttpClient.get("/customers/1.json").json();
        assertThat(customer.path("last_job_completed_number").asLong()).isEqualTo(2);
        assertThat(customer.path("last_job_completed_name").asText()).isEqualTo("Second");
        assertThat(customer.path("last_job_completed_at").asText()).isEqualTo(NOW);
        assertThat(testHttpClient.get("/customers.json").json().path(0).has("last_job_completed_number"))
                .isFalse();
    }

    @Test
    void invoiceShouldHaveItsDateWhenTheJobIsCompletedAndComesToSomething() {
        charge("{'description':'a','price_per_unit':'5'}");
        assertThat(job(1).path("invoice_date").isNull()).isTrue();
        complete(1);
        complete(2);

        assertThat(job(1).path("invoice_date").asText()).isEqualTo(NOW);
        assertThat(job(1).path("invoice_paid_on").isNull()).isTrue();
        assertThat(job(2).path("invoice_date").isNull()).isTrue();
    }

    @Test
    void invoiceShouldHaveItsPaymentTimeWhenItIsPaid() {
        charge("{'description':'a','price_per_unit':'5'}");
        pay("2");
        assertThat(job(1).path("invoice_paid_on").isNull()).isTrue();
        pay("3");

        assertThat(job(1).path("invoice_paid_on").asText()).isEqualTo(NOW);
        assertThat(testHttpClient
                        .get("/jobs.json")
                        .json()
                        .path(2)
                        .path("invoice_paid_on")
                        .asText())
                .isEqualTo(NOW);
    }

    @Test
    void jobShouldHoldItsNotes() {
        for (int i = 0; i < 4; i++) {
            testHttpClient.sendJson("POST", "/jobs/1/notes.json", "{'note':{'note':'" + i + "'}}");
        }

        JsonNode notes = job(1).path("notes");

        assertThat(notes).hasSize(4);
        assertThat(notes.path(0))
                .isEqualTo(testHttpClient.get("/jobs/1/notes.json").json().path(0));
        assertThat(job(2).path("notes")).isEmpty();
    }

    @Test
    void opportunityShouldHoldNoSecretOfItsCustomer() {
        testHttpClient.sendJson("PUT", "/jobs/1.json", "{'job':{'status':'new'}}");

        String opportunities = testHttpClient.get("/opportunities.json").text();

        assertThat(opportunities)
                .contains("\"customer\":{\"id\":7100001,\"customer_number\":1,\"name\":\"Ann Example\"}")
                .doesNotContain("token");
    }

    @Test
    void timesShouldComeBackInTheZoneOfTheAccount() {
        JsonNode job = testHttpClient
                .sendJson(
                        "PUT",
                        "/jobs/1.json",
                        "{'job':{'scheduled_on':'2024-01-06T15:15:00+02:00','ends_at':'2024-07-06T15:15:00Z'}}")
                .json();

        assertThat(job.path("scheduled_on").asText()).isEqualTo("2024-01-06T08:15:00-05:00");
        assertThat(job.path("ends_at").asText()).isEqualTo("2024-07-06T11:15:00-04:00");
    }
}
