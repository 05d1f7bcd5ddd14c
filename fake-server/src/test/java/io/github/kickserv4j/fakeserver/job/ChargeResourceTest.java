package io.github.kickserv4j.fakeserver.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import io.github.kickserv4j.fakeserver.TestResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargeResourceTest {
    private static final String FILTER =
            "{'item_id':757575,'quantity':'3.0','price_per_unit':'19.5','description':'Parts:Filter','details':'Air filter'}";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example");

    @BeforeEach
    void addJobs() {
        account.client().sendJson("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");
        account.client().sendJson("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");
    }

    @AfterEach
    void close() {
        account.close();
    }

    private Response add(String fields) {
        return account.client().sendJson("POST", "/jobs/1/job_charges.json", "{'job_charge':" + fields + "}");
    }

    private Response change(String verb, String fields) {
        return account.client().sendJson(verb, "/jobs/1/job_charges/441001.json", "{'job_charge':" + fields + "}");
    }

    private JsonNode job() {
        return account.client().get("/jobs/1.json").json();
    }

    @Test
    void addShouldAnswerWithTheChargeAndItsTotal() {
        Response response = add(FILTER);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(TestResources.lines(ChargeResourceTest.class, "charge-keys.txt"));
        assertThat(response.json().path("job_id").asLong()).isEqualTo(8200001);
        assertThat(response.json().path("quantity").asText()).isEqualTo("3.0");
        assertThat(response.json().path("total").asText()).isEqualTo("58.5");
        assertThat(response.json().path("item").path("id").asLong()).isEqualTo(757575);
        assertThat(job().path("job_charges").path(0)).isEqualTo(response.json());
        assertThat(job().path("total").asText()).isEqualTo("58.5");
        assertThat(account.client().get("/jobs/1/job_charges.json").json().path(0))
                .isEqualTo(response.json());
    }

    @Test
    void itemShouldBeNullWhenTheChargeHasNone() {
        assertThat(add("{'description':'Visit','price_per_unit':80}")
                        .json()
                        .path("item")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "quantity,'1.50',\"1.5\"",
                "quantity,2,\"2.0\"",
                "discount,'0.5',\"0.5\"",
                "price_per_unit,-3,\"-3.0\"",
                "details,'a\\nb',\"a\\nb\"",
                "description,'other',\"other\"",
                "item_id,'7',7",
                "job_charge_type_id,5,5"
            })
    void valueShouldComeBackUnderItsKeyWhenWritten(String key, String json, String sent) {
        add("{'item_id':1}");

        assertThat(change("PUT", "{'" + key + "':" + json + "}").json().path(key))
                .hasToString(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"price_per_unit", "details", "description", "item_id", "job_charge_type_id"})
    void valueShouldBeNullWhenCleared(String key) {
        add("{'item_id':1,'job_charge_type_id':5,'description':'Filter','details':'a','price_per_unit':8}");

        assertThat(change("PATCH", "{'" + key + "':null}").json().path(key).isNull())
                .isTrue();
    }

    @Test
    void changeShouldRefuseToClearWhatEachChargeHas() {
        add(FILTER);
        JsonNode before = job();

        assertThat(change("PATCH", "{'quantity':null,'discount':null,'details':'a'}")
                        .statusAndErrors())
                .containsExactly("422", "Quantity can't be blank", "Discount can't be blank");
        assertThat(job()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "description,'',Description can't be blank",
        "quantity,many,Quantity is not a number",
        "price_per_unit,1e999999999,Price per unit is not a number",
        "discount,10%,Discount is not a number",
        "item_id,x,Item is not a number",
        "job_charge_type_id,0,Job charge type is not a number"
    })
    void addShouldReportViolations(String key, String value, String sentence) {
        assertThat(add("{'description':'a','" + key + "':'" + value + "'}").statusAndErrors())
                .containsExactly("422", sentence);
        assertThat(account.client().get("/jobs/1/job_charges.json").text()).isEqualTo("[]");
    }

    @Test
    void addShouldNotAskForADescriptionWhenTheItemIsWrong() {
        assertThat(add("{'item_id':'x','price_per_unit':5}").statusAndErrors())
                .containsExactly("422", "Item is not a number");
    }

    @Test
    void changeShouldChangeWhatIsNamedAndTheTotals() {
        add(FILTER);

        Response response = change("PUT", "{'quantity':1,'discount':'0.5'}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("total").asText()).isEqualTo("19.0");
        assertThat(response.json().path("description").asText()).isEqualTo("Parts:Filter");
        assertThat(job().path("total").asText()).isEqualTo("19.0");
    }

    @Test
    void changeShouldAnswerWithTheSameChargeWhenNothingIsToChange() {
        String added = add(FILTER).text();

        assertThat(change("PUT", "{'total':'1.0'}").text()).isEqualTo(added);
    }

    @Test
    void deleteShouldAnswerWithTheChargeOnce() {
        String added = add(FILTER).text();

        assertThat(account.client().delete("/jobs/1/job_charges/441001.json").text())
                .isEqualTo(added);
        assertThat(account.client().delete("/jobs/1/job_charges/441001.json").statusAndErrors())
                .containsExactly("400", "Invalid job charge.");
        assertThat(job().path("total").asText()).isEqualTo("0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs/2/job_charges/441001.json,Invalid job charge.",
        "/jobs/1/job_charges/9.json,Invalid job charge.",
        "/jobs/1/job_charges/x.json,Invalid job charge.",
        "/jobs/9/job_charges/441001.json,Invalid job.",
        "/jobs/9/job_charges/x.json,Invalid job.",
        "/jobs/x/job_charges/441001.json,Invalid job."
    })
    void whatIsNotThereShouldBeInvalidJobFirst(String path, String sentence) {
        add(FILTER);

        for (String fields : new String[] {"{'quantity':1}", "{'quantity':'x'}", "{}"}) {
            assertThat(account.client()
                            .sendJson("PUT", path, "{'job_charge':" + fields + "}")
                            .statusAndErrors())
                    .containsExactly("400", sentence);
        }
        assertThat(account.client().delete(path).statusAndErrors()).containsExactly("400", sentence);
        assertThat(job().path("total").asText()).isEqualTo("58.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "x"})
    void chargesShouldBeInvalidWhenThereIsNoJob(String job) {
        String path = "/jobs/" + job + "/job_charges.json";

        assertThat(account.client().get(path).statusAndErrors()).containsExactly("400", "Invalid job.");
        assertThat(account.client().sendJson("POST", path, "{'job_charge':{}}").statusAndErrors())
                .containsExactly("400", "Invalid job.");
    }
}
