package io.github.kickserv4j.fakeserver.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.fakeserver.FakeAccount;
import io.github.kickserv4j.fakeserver.Keys;
import io.github.kickserv4j.fakeserver.Wire.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobWriteTest {
    private final FakeAccount account = FakeAccount.with("Ann Example", "Ben Example");

    @AfterEach
    void close() {
        account.close();
    }

    private Reply create(String fields) {
        return account.wire().write("POST", "/customers/1/jobs.json", "{'job':" + fields + "}");
    }

    private Reply update(String fields) {
        return account.wire().write("PUT", "/jobs/1.json", "{'job':" + fields + "}");
    }

    @Test
    void createShouldAnswerWithTheWholeJob() {
        Reply reply = create("{'job_type_id':61,'description':'Check pilot light'}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Keys.of(JobWriteTest.class, "job-keys.txt"));
        assertThat(reply.json().path("job_number").asLong()).isEqualTo(1);
        assertThat(reply.json().path("customer_id").asLong()).isEqualTo(7100001);
        assertThat(reply.json().path("customer").path("name").asText()).isEqualTo("Ann Example");
        assertThat(reply.json().path("status").asText()).isEqualTo("unscheduled");
        assertThat(reply.json().path("total").asText()).isEqualTo("0.0");
        assertThat(reply.json().path("invoice_status").asText()).isEqualTo("unpaid");
        assertThat(reply.text()).isEqualTo(account.wire().get("/jobs/1.json").text());
        assertThat(reply.text())
                .isEqualTo(account.wire().get("/customers/1/jobs/1.json").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "'2'"})
    void createShouldTakeTheCustomersNumberBesideTheEnvelope(String number) {
        Reply reply = account.wire()
                .write(
                        "POST",
                        "/jobs.json",
                        "{'job':{'job_type_id':24551,'description':'a'},'customer_number':" + number + "}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("customer").path("name").asText()).isEqualTo("Ben Example");
        assertThat(reply.json().path("job_type_id").asLong()).isEqualTo(24551);
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
        assertThat(account.wire().write("POST", "/jobs.json", body).refusal())
                .containsExactly("400", "Invalid customer.");
    }

    @ParameterizedTest
    @CsvSource({"9", "x"})
    void createShouldNotKnowTheCustomerBeforeTheFields(String customer) {
        assertThat(account.wire()
                        .write("POST", "/customers/" + customer + "/jobs.json", "{'job':{}}")
                        .refusal())
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
    void createShouldIgnoreStatusAndCharges() {
        JsonNode job = create(
                        "{'job_type_id':61,'status':'new','id':5,'job_number':77,'total':'9','job_charges':[{'description':'a'}]}")
                .json();

        assertThat(job.path("status").asText()).isEqualTo("unscheduled");
        assertThat(job.path("job_number").asLong()).isEqualTo(1);
        assertThat(job.path("total").asText()).isEqualTo("0.0");
        assertThat(job.path("job_charges")).hasToString("[]");
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
    void employeesShouldBeReplacedByThoseThatAreWritten(String nobody) {
        create("{'job_type_id':61,'employee_ids':[31001,'31017']}");

        assertThat(account.wire().get("/jobs/1.json").json().path("employees").findValuesAsText("id"))
                .containsExactly("31001", "31017");
        assertThat(update("{'employee_ids':[31018]}").json().path("employees").findValuesAsText("id"))
                .containsExactly("31018");
        assertThat(update("{'employee_ids':31019}").json().path("employees").findValuesAsText("id"))
                .containsExactly("31018");
        assertThat(update("{'employee_ids':" + nobody + "}").json().path("employees"))
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
    void createShouldSayWhatIsWrong(String row) {
        String[] parts = row.split("\\|", -1);

        Reply reply = create(parts[0]);

        assertThat(reply.refusal()).startsWith("422").hasSize(parts.length);
        for (int i = 1; i < parts.length; i++) {
            assertThat(reply.refusal()).contains(parts[i]);
        }
        assertThat(account.wire().get("/jobs.json").text()).isEqualTo("[]");
    }

    @Test
    void updateShouldSayOnceWhatCannotBeReadAndNotThatNothingChanges() {
        create("{'job_type_id':61}");

        assertThat(update("{'scheduled_on':'tomorrow'}").refusal()).containsExactly("422", "Scheduled on is invalid");
        assertThat(update("{'scheduled_on':'tomorrow','duration':'y'}").refusal())
                .containsExactly("422", "Scheduled on is invalid", "Duration is not a number");
    }

    @Test
    void endShouldNotBeBeforeTheStart() {
        assertThat(create(
                                "{'job_type_id':61,'scheduled_on':'2024-05-06T09:15:00-04:00','ends_at':'2024-05-06T09:14:00-04:00'}")
                        .refusal())
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

        Reply reply =
                account.wire().write(verb, path, "{'job':{'description':'Replace thermostat','status':'in_progress'}}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("description").asText()).isEqualTo("Replace thermostat");
        assertThat(reply.json().path("name").asText()).isEqualTo("Tune-up");
        assertThat(reply.json().path("status").asText()).isEqualTo("in_progress");
        assertThat(reply.json().path("started_on").asText()).isEqualTo("2025-07-01T12:00:05-04:00");
        assertThat(reply.text()).isEqualTo(account.wire().get("/jobs/1.json").text());
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

        assertThat(update("{'job_type_id':null,'status':''}").refusal())
                .containsExactly("422", "Job type can't be blank", "Status can't be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jobs/1.json", "/customers/1/jobs/1.json"})
    void deleteShouldAnswerWithTheJobOnce(String path) {
        create("{'job_type_id':61}");
        JsonNode job = account.wire().get(path).json();

        JsonNode deleted = account.wire().delete(path).json();

        job.properties().forEach(field -> {
            if (!field.getKey().equals("customer")) { // who owes nothing any more
                assertThat(deleted.path(field.getKey())).as(field.getKey()).isEqualTo(field.getValue());
            }
        });
        assertThat(deleted.path("customer").path("balance").isNull()).isTrue();
        assertThat(account.wire().delete(path).refusal()).containsExactly("400", "Invalid job.");
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
            assertThat(account.wire()
                            .write(verb, path, "{'job':{'status':'complete'}}")
                            .refusal())
                    .containsExactly("400", sentence);
        }
        assertThat(account.wire().write("PUT", path, "{'job':{'status':''}}").refusal())
                .containsExactly("400", sentence);
        assertThat(account.wire().get("/jobs/1.json").text()).isEqualTo(job);
    }

    @Test
    void writesShouldMissTheEnvelopeWhenThereIsNone() {
        create("{'job_type_id':61}");

        for (Reply reply : new Reply[] {
            account.wire().write("POST", "/customers/1/jobs.json", "{'job_type_id':61}"),
            account.wire().write("POST", "/jobs.json", "{'customer_number':1}"),
            account.wire().write("PUT", "/jobs/1.json", "")
        }) {
            assertThat(reply.refusal()).containsExactly("400", "param is missing or the value is empty: job");
        }
    }
}
