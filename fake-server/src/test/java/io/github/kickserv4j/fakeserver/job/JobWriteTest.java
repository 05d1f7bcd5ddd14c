package io.github.kickserv4j.fakeserver.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import io.github.kickserv4j.fakeserver.TestResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobWriteTest {
    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example", "Ben Example");

    @AfterEach
    void close() {
        account.close();
    }

    private Response create(String fields) {
        return account.client().sendJson("POST", "/customers/1/jobs.json", "{'job':" + fields + "}");
    }

    private Response update(String fields) {
        return account.client().sendJson("PUT", "/jobs/1.json", "{'job':" + fields + "}");
    }

    @Test
    void createShouldAnswerWithTheWholeJob() {
        Response response = create("{'job_type_id':61,'description':'Check pilot light'}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(TestResources.lines(JobWriteTest.class, "job-keys.txt"));
        assertThat(response.json().path("job_number").asLong()).isEqualTo(1);
        assertThat(response.json().path("customer_id").asLong()).isEqualTo(7100001);
        assertThat(response.json().path("customer").path("name").asText()).isEqualTo("Ann Example");
        assertThat(response.json().path("status").asText()).isEqualTo("unscheduled");
        assertThat(response.json().path("total").asText()).isEqualTo("0.0");
        assertThat(response.json().path("invoice_status").asText()).isEqualTo("unpaid");
        assertThat(response.text())
                .isEqualTo(account.client().get("/jobs/1.json").text());
        assertThat(response.text())
                .isEqualTo(account.client().get("/customers/1/jobs/1.json").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "'2'"})
    void createShouldAcceptTheCustomersNumberBesideTheEnvelope(String number) {
        Response response = account.client()
                .sendJson(
                        "POST",
                        "/jobs.json",
                        "{'job':{'job_type_id':24551,'description':'a'},'customer_number':" + number + "}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("customer").path("name").asText()).isEqualTo("Ben Example");
        assertThat(response.json().path("job_type_id").asLong()).isEqualTo(24551);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'job':{'job_type_id':1}}",
                "{'job':{'job_type_id':1},'customer_number':9}",
                "{'job':{},'customer_number':9}",
                "{'job':{'job_type_id':1,'customer_number':1}}",
                "{'job':{'job_type_id':1},'customer_number':7100001}",
                "{'job':{'job_type_id':1},'customer_number':null}"
            })
    void createShouldNotKnowTheCustomerWhenItsNumberIsNotBesideTheEnvelope(String body) {
        assertThat(account.client().sendJson("POST", "/jobs.json", body).statusAndErrors())
                .containsExactly("400", "Invalid customer.");
    }

    @ParameterizedTest
    @CsvSource({"9", "x"})
    void createShouldNotKnowTheCustomerBeforeTheFields(String customer) {
        assertThat(account.client()
                        .sendJson("POST", "/customers/" + customer + "/jobs.json", "{'job':{}}")
                        .statusAndErrors())
                .containsExactly("400", "Invalid customer.");
    }

    @Test
    void jobShouldBeScheduledWhenItIsCreatedWithADate() {
        assertThat(create("{'job_type_id':61,'scheduled_on':'2024-05-06T09:15:00-04:00'}")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("scheduled");
    }

    @Test
    void createShouldIgnoreStatusAndWhatIsNotForClientsToGive() {
        JsonNode job = create("{'job_type_id':61,'status':'new','id':5,'job_number':77,'total':'9','job_charges':[]}")
                .json();

        assertThat(job.path("status").asText()).isEqualTo("unscheduled");
        assertThat(job.path("job_number").asLong()).isEqualTo(1);
        assertThat(job.path("total").asText()).isEqualTo("0.0");
        assertThat(job.path("job_charges")).hasToString("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'job_charges':[{'description':'a'}]",
                "'job_charges_attributes':[{'description':'a'}]",
                "'estimate':true",
                "'tax_id':7",
                "'custom_text20':'a'",
                "'invoice_terms':'a'"
            })
    void writeShouldBeNotImplementedWhenItIsNotKnownWhetherTheKeyCanBeWritten(String member) {
        create("{'job_type_id':61}");
        String key = member.replaceAll("'([a-z0-9_]+)'.*", "$1");
        String[] refused = {"501", "Writing " + key + " is not supported here; what Kickserv does with it is not known."
        };

        assertThat(create("{'job_type_id':61," + member + "}").statusAndErrors())
                .containsExactly(refused);
        assertThat(account.client()
                        .sendJson("PUT", "/jobs/1.json", "{'job':{'name':'b'," + member + "}}")
                        .statusAndErrors())
                .containsExactly(refused);
        assertThat(account.client().get("/jobs.json").json()).hasSize(1);
        assertThat(account.client().get("/jobs/1.json").json().path("name").isNull())
                .isTrue();
    }

    @Test
    void updateShouldAcceptWhatItWasReadAs() {
        create("{'job_type_id':61,'name':'a'}");
        account.client().sendJson("POST", "/jobs/1/job_charges.json", "{'job_charge':{'description':'Anode'}}");

        JsonNode read = account.client().get("/jobs/1.json").json();

        assertThat(account.client()
                        .put("/jobs/1.json", "{\"job\":" + read + "}")
                        .json())
                .isEqualTo(read);
        assertThat(account.client()
                        .put("/jobs/1.json", "{\"job\":" + read.toString().replace("Anode", "Filter") + "}")
                        .status())
                .isEqualTo(501);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "job_type_id,62,62,",
                "job_type_id,'62',62,",
                "name,'Tune-up',\"Tune-up\",null",
                "description,'a\\nb',\"a\\nb\",null",
                "job_status_id,7,7,null",
                "scheduled_on,'2024-05-06T09:15:00.9-04:00',\"2024-05-06T09:15:00-04:00\",null",
                "ends_at,'2024-05-06T13:15:00Z',\"2024-05-06T09:15:00-04:00\",null",
                "duration,1.50,\"1.5\",null",
                "duration,'2',\"2.0\",null",
                "po_number,'123456/7',\"123456/7\",\"\""
            })
    void valueShouldComeBackUnderItsKeyWhenWritten(String key, String json, String sent, String emptied) {
        String others = key.equals("job_type_id") ? "" : "'job_type_id':61,";
        JsonNode created = create("{" + others + "'" + key + "':" + json + "}").json();

        assertThat(created.path(key)).hasToString(sent);
        assertThat(update("{'" + key + "':" + json + "}").json().path(key)).hasToString(sent);
        if (emptied != null) {
            assertThat(update("{'" + key + "':null}").json().path(key)).hasToString(emptied);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "['']"})
    void employeesShouldBeReplacedByThoseThatAreWritten(String empty) {
        create("{'job_type_id':61,'employee_ids':[31001,'31017']}");

        assertThat(account.client().get("/jobs/1.json").json().path("employees").findValuesAsText("id"))
                .containsExactly("31001", "31017");
        assertThat(update("{'employee_ids':[31018]}").json().path("employees").findValuesAsText("id"))
                .containsExactly("31018");
        assertThat(update("{'employee_ids':31019}").json().path("employees").findValuesAsText("id"))
                .containsExactly("31018");
        assertThat(update("{'employee_ids':" + empty + "}").json().path("employees"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{}|Job type can't be blank",
                "{'job_type_id':null}|Job type can't be blank",
                "{'job_type_id':'x','duration':'y'}|Job type is not a number|Duration is not a number",
                "{'job_type_id':61,'name':'n\\u0007'}|Name is invalid",
                "{'job_type_id':61,'duration':'long'}|Duration is not a number",
                "{'job_type_id':61,'duration':-1}|Duration must be greater than or equal to 0",
                "{'job_type_id':61,'scheduled_on':'tomorrow'}|Scheduled on is invalid",
                "{'job_type_id':61,'scheduled_on':'2024-05-06'}|Scheduled on is invalid",
                "{'job_type_id':61,'employee_ids':['x',0]}|Employee is not a number",
                "{'job_type_id':61,'ends_at':'0001-01-01T00:00:00Z'}|Ends at must be a day from 1900-01-01 to 2999-12-31"
            },
            delimiter = '~')
    void createShouldReportViolations(String row) {
        String[] parts = row.split("\\|", -1);

        Response response = create(parts[0]);

        assertThat(response.statusAndErrors()).startsWith("422").hasSize(parts.length);
        for (int i = 1; i < parts.length; i++) {
            assertThat(response.statusAndErrors()).contains(parts[i]);
        }
        assertThat(account.client().get("/jobs.json").text()).isEqualTo("[]");
    }

    @Test
    void updateShouldReportUnreadableInputOnceAndNoEmptyChange() {
        create("{'job_type_id':61}");

        assertThat(update("{'scheduled_on':'tomorrow'}").statusAndErrors())
                .containsExactly("422", "Scheduled on is invalid");
        assertThat(update("{'scheduled_on':'tomorrow','duration':'y'}").statusAndErrors())
                .containsExactly("422", "Scheduled on is invalid", "Duration is not a number");
    }

    @Test
    void endShouldNotBeBeforeTheStart() {
        assertThat(create(
                                "{'job_type_id':61,'scheduled_on':'2024-05-06T09:15:00-04:00','ends_at':'2024-05-06T09:14:00-04:00'}")
                        .statusAndErrors())
                .containsExactly("422", "Ends at must not be before scheduled_on");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,/jobs/1.json",
        "PATCH,/jobs/1.json",
        "PUT,/customers/1/jobs/1.json",
        "PATCH,/customers/1/jobs/1.json"
    })
    void updateShouldChangeWhatIsNamedAndKeepTheRest(String verb, String path) {
        create("{'job_type_id':61,'name':'Tune-up','description':'a'}");

        Response response = account.client()
                .sendJson(verb, path, "{'job':{'description':'Replace thermostat','status':'in_progress'}}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("description").asText()).isEqualTo("Replace thermostat");
        assertThat(response.json().path("name").asText()).isEqualTo("Tune-up");
        assertThat(response.json().path("status").asText()).isEqualTo("in_progress");
        assertThat(response.json().path("started_on").asText()).isEqualTo("2025-07-01T12:00:05-04:00");
        assertThat(response.text())
                .isEqualTo(account.client().get("/jobs/1.json").text());
    }

    @Test
    void updateShouldAnswerWithTheSameJobWhenNothingIsToChange() {
        String created = create("{'job_type_id':61}").text();

        assertThat(update("{}").text()).isEqualTo(created);
        assertThat(update("{'total':'5.0'}").text()).isEqualTo(created);
    }

    @Test
    void updateShouldRefuseToClearTypeAndStatus() {
        create("{'job_type_id':61}");

        assertThat(update("{'job_type_id':null,'status':''}").statusAndErrors())
                .containsExactly("422", "Job type can't be blank", "Status can't be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jobs/1.json", "/customers/1/jobs/1.json"})
    void deleteShouldAnswerWithTheJobOnce(String path) {
        create("{'job_type_id':61}");
        JsonNode job = account.client().get(path).json();

        JsonNode deleted = account.client().delete(path).json();

        job.properties().forEach(field -> {
            if (!field.getKey().equals("customer")) { // whose balance is zero now
                assertThat(deleted.path(field.getKey())).as(field.getKey()).isEqualTo(field.getValue());
            }
        });
        assertThat(deleted.path("customer").path("balance").isNull()).isTrue();
        assertThat(account.client().delete(path).statusAndErrors()).containsExactly("400", "Invalid job.");
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs/9.json,Invalid job.",
        "/jobs/x.json,Invalid job.",
        "/jobs/8200001.json,Invalid job.",
        "/customers/1/jobs/9.json,Invalid job.",
        "/customers/1/jobs/x.json,Invalid job.",
        "/customers/2/jobs/1.json,Invalid job.",
        "/customers/9/jobs/1.json,Invalid customer.",
        "/customers/x/jobs/1.json,Invalid customer."
    })
    void jobShouldBeInvalidWhenItIsNotThere(String path, String sentence) {
        String job = create("{'job_type_id':61}").text();

        for (String verb : new String[] {"GET", "PUT", "PATCH", "DELETE"}) {
            assertThat(account.client()
                            .sendJson(verb, path, "{'job':{'status':'complete'}}")
                            .statusAndErrors())
                    .containsExactly("400", sentence);
        }
        assertThat(account.client()
                        .sendJson("PUT", path, "{'job':{'status':''}}")
                        .statusAndErrors())
                .containsExactly("400", sentence);
        assertThat(account.client().get("/jobs/1.json").text()).isEqualTo(job);
    }

    @Test
    void writesShouldMissTheEnvelopeWhenThereIsNone() {
        create("{'job_type_id':61}");

        for (Response response : new Response[] {
            account.client().sendJson("POST", "/customers/1/jobs.json", "{'job_type_id':61}"),
            account.client().sendJson("POST", "/jobs.json", "{'customer_number':1}"),
            account.client().sendJson("PUT", "/jobs/1.json", "")
        }) {
            assertThat(response.statusAndErrors())
                    .containsExactly("400", "param is missing or the value is empty: job");
        }
    }
}
