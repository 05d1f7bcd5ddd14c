package io.github.kickserv4j.fakeserver.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerWriteTest {
    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example");

    @AfterEach
    void close() {
        account.close();
    }

    private Response create(String fields) {
        return account.client().post("/customers.json", "{\"customer\":" + fields.replace('\'', '"') + "}");
    }

    private Response update(String fields) {
        return account.client().put("/customers/1.json", "{\"customer\":" + fields.replace('\'', '"') + "}");
    }

    private static void assertInvalid(Response response, String... sentences) {
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.json().path("errors")).extracting(JsonNode::asText).containsExactlyInAnyOrder(sentences);
    }

    @Test
    void createShouldAnswerWithTheWholeCustomerAndItsNewNumber() throws Exception {
        Response response = create("{'name':'Samantha Example','service_state':'MI','phone_number':'312-555-0111'}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(ExpectedCustomerKeys.detailed());
        assertThat(response.json().path("customer_number").asInt()).isEqualTo(2);
        assertThat(response.json().path("created_at").asText()).isEqualTo("2025-07-01T12:00:05-04:00");
        assertThat(response.text())
                .isEqualTo(account.client().get("/customers/2.json").text());
    }

    @ParameterizedTest
    @CsvSource({
        "first_name",
        "last_name",
        "company_name",
        "contact",
        "alt_contact",
        "phone_number",
        "alt_phone_number",
        "mobile",
        "fax",
        "service_address",
        "service_address_2",
        "service_city",
        "service_state",
        "service_zip_code",
        "service_country",
        "billing_address",
        "billing_address_2",
        "billing_city",
        "billing_state",
        "billing_zip_code",
        "billing_country",
        "account_number"
    })
    void textShouldBeStoredUnderItsKeyAloneWhenWritten(String key) {
        JsonNode bare = create("{'name':'Zoë'}").json();

        JsonNode row = create("{'name':'Zoë','" + key + "':'only ünder this'}").json();

        assertThat(row.path(key).asText()).isEqualTo("only ünder this");
        row.properties().forEach(field -> {
            if (!field.getKey().equals(key)
                    && !field.getKey().equals("id")
                    && !field.getKey().equals("customer_number")) {
                assertThat(field.getValue()).as(field.getKey()).isEqualTo(bare.path(field.getKey()));
            }
        });
        assertThat(update("{'" + key + "':'then this'}").json().path(key).asText())
                .isEqualTo("then this");
        assertThat(update("{'" + key + "':''}").json().path(key).asText("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "company,true",
        "company,false",
        "is_active,true",
        "is_active,false",
        "notify_via_email,true",
        "notify_via_email,false",
        "notify_via_sms,true",
        "notify_via_sms,false",
        "customer_type_id,501",
        "customer_source_id,601",
        "email_address,\"zoe@example.com\""
    })
    void valueShouldComeBackAsItWasWrittenWhenItHasAType(String key, String json) {
        assertThat(create("{'name':'Zoë','" + key + "':" + json + "}").json().path(key))
                .hasToString(json);
        assertThat(update("{'" + key + "':" + json + "}").json().path(key)).hasToString(json);
        assertThat(update("{'" + key + "':null}").json().path(key).isNull()).isTrue();
    }

    @Test
    void createShouldAcceptTextForNumbersAndFlagsAndNumbersForText() {
        JsonNode row = create(
                        "{'name':42,'customer_type_id':'501','company':'1','notify_via_sms':0,'is_active':'off','service_zip_code':4999}")
                .json();

        assertThat(row.path("name").asText()).isEqualTo("42");
        assertThat(row.path("customer_type_id").asInt()).isEqualTo(501);
        assertThat(row.path("company").asBoolean()).isTrue();
        assertThat(row.path("notify_via_sms").asBoolean(true)).isFalse();
        assertThat(row.path("is_active").asBoolean(true)).isFalse();
        assertThat(row.path("service_zip_code").asText()).isEqualTo("4999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'special_instructions':'a'", "'parent_id':7100001", "'custom_number3':'1.5'", "'tax_id':7"})
    void writeShouldBeNotImplementedWhenItIsNotKnownWhetherTheKeyCanBeWritten(String member) {
        String key = member.replaceAll("'([a-z0-9_]+)'.*", "$1");
        String[] refused = {"501", "Writing " + key + " is not supported here; what Kickserv does with it is not known."
        };

        assertThat(account.client()
                        .sendJson("POST", "/customers.json", "{'customer':{'name':'Zoe'," + member + "}}")
                        .statusAndErrors())
                .containsExactly(refused);
        assertThat(account.client()
                        .sendJson("PUT", "/customers/1.json", "{'customer':{'name':'Zoe'," + member + "}}")
                        .statusAndErrors())
                .containsExactly(refused);
        assertThat(account.client().get("/customers.json?name=Zoe").json()).isEmpty();
    }

    @Test
    void updateShouldAcceptWhatItWasReadAs() {
        var read = account.client().get("/customers/1.json");

        assertThat(account.client()
                        .put("/customers/1.json", "{\"customer\":" + read.text() + "}")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0,200", "1,501"})
    void timeShouldBeAcceptedWhenItIsTheSameInstant(int hoursLater, int status) {
        try (var full = FakeServerFixture.restoredFrom(CustomerWithAllFields.customer())) {
            String time = full.client()
                    .get("/customers/11.json")
                    .json()
                    .path("custom_datetime1")
                    .asText();
            Instant sent = OffsetDateTime.parse(time).toInstant().plus(hoursLater, ChronoUnit.HOURS);

            assertThat(full.client()
                            .sendJson("PUT", "/customers/11.json", "{'customer':{'custom_datetime1':'" + sent + "'}}")
                            .status())
                    .isEqualTo(status);
        }
    }

    @Test
    void createShouldIgnoreWhatIsNotForClientsToGive() {
        JsonNode row = create(
                        "{'name':'Zoë','id':5,'customer_number':99,'balance':'9.0','unheard_of':1,'fax':{'a':1},'mobile':['x']}")
                .json();

        assertThat(row.path("customer_number").asInt()).isEqualTo(2);
        assertThat(row.path("id").asInt()).isNotEqualTo(5);
        assertThat(row.path("balance").isNull()).isTrue();
        assertThat(row.path("fax").isNull()).isTrue();
        assertThat(row.path("mobile").isNull()).isTrue();
    }

    @Test
    void createShouldReadNullAndEmptyTextAsNotGiven() {
        JsonNode bare = create("{'name':'Zoë'}").json();

        JsonNode row = create("{'name':'Zoë','fax':'','email_address':null,'company':'','notify_via_email':null}")
                .json();

        assertThat(row.path("fax").isNull()).isTrue();
        assertThat(row.path("email_address").isNull()).isTrue();
        assertThat(row.path("company")).isEqualTo(bare.path("company"));
        assertThat(row.path("notify_via_email")).isEqualTo(bare.path("notify_via_email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name':''}", "{'name':null}", "{'name':'  '}", "{'fax':'1'}"})
    void createShouldReportTheMissingName(String fields) {
        assertInvalid(create(fields), "Name can't be blank");
    }

    @Test
    void createShouldReportAllViolationsAtOnce() {
        Response response = create(
                "{'name':'" + "n".repeat(256)
                        + "','email_address':'nobody','service_city':' ','fax':'a\\u0007','customer_source_id':'x','customer_type_id':0}");

        assertInvalid(
                response,
                "Customer source is not a number",
                "Customer type is not a number",
                "Name is too long (maximum is 255 characters)",
                "Email address is invalid",
                "Service city can't be blank",
                "Fax is invalid");
        assertThat(account.client().get("/customers.json").json()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"name\":\"Zoë\"}",
                "{\"customer\":\"Zoë\"}",
                "{\"customer\":null}",
                "{\"customer\":[]}"
            })
    void writesShouldMissTheEnvelopeWhenThereIsNone(String body) {
        String missing = "{\"errors\":[\"param is missing or the value is empty: customer\"]}";

        assertThat(account.client().post("/customers.json", body).text()).isEqualTo(missing);
        assertThat(account.client().post("/customers.json", body).status()).isEqualTo(400);
        assertThat(account.client().put("/customers/1.json", body).text()).isEqualTo(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"customer\":{\"name\":\"x\"}", "{customer:{name:\"x\"}}", "[{}]", "7", "nul", "{} x"})
    void writesShouldBeMalformedWhenTheBodyIsNoObject(String body) {
        assertThat(account.client().post("/customers.json", body).status()).isEqualTo(400);
        assertThat(account.client().put("/customers/1.json", body).status()).isEqualTo(400);
        assertThat(account.client().get("/customers.json").json()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH"})
    void updateShouldChangeWhatIsNamedAndKeepTheRest(String verb) throws Exception {
        update("{'fax':'312-555-0112','service_state':'MI'}");

        Response response =
                account.client().send(verb, "/customers/1.json", "{\"customer\":{\"name\":\"Samantha\",\"fax\":null}}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(ExpectedCustomerKeys.detailed());
        assertThat(response.json().path("name").asText()).isEqualTo("Samantha");
        assertThat(response.json().path("fax").isNull()).isTrue();
        assertThat(response.json().path("service_state").asText()).isEqualTo("MI");
        assertThat(response.text())
                .isEqualTo(account.client().get("/customers/1.json").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'unheard_of':1}", "{'customer_number':9}"})
    void updateShouldAnswerWithTheSameCustomerWhenNothingIsToChange(String fields) {
        String before = account.client().get("/customers/1.json").text();

        assertThat(update(fields).text()).isEqualTo(before);
        assertThat(account.client()
                        .put("/customers/9.json", "{\"customer\":{}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void updateShouldRefuseToClearTheName() {
        assertInvalid(update("{'name':null,'email_address':'x'}"), "Name can't be blank", "Email address is invalid");
        assertThat(account.client().get("/customers/1.json").json().path("name").asText())
                .isEqualTo("Ann Example");
    }

    @Test
    void deleteShouldAnswerWithAMessageAndDelete() {
        Response response = account.client().delete("/customers/1.json");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo("{\"message\":\"Customer successfully deleted\"}");
        assertThat(account.twin().customers().get(new CustomerNumber(1)).isLeft())
                .isTrue();
        assertThat(account.client().delete("/customers/1.json").text())
                .isEqualTo("{\"errors\":[\"Invalid customer.\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,2",
        "GET,0",
        "GET,-1",
        "GET,abc",
        "GET,99999999999999999999",
        "GET,7100001",
        "PUT,2",
        "PATCH,abc",
        "DELETE,2"
    })
    void customerShouldBeInvalidWhenTheNumberIsUnknown(String verb, String number) {
        String body = verb.startsWith("P") ? "{\"customer\":{\"name\":\"x\"}}" : "";

        Response response = account.client().send(verb, "/customers/" + number + ".json", body);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text()).isEqualTo("{\"errors\":[\"Invalid customer.\"]}");
    }

    @Test
    void customerShouldBeInvalidBeforeItsFieldsWhenTheNumberIsUnknown() {
        assertThat(account.client()
                        .put("/customers/2.json", "{\"customer\":{\"name\":\"\"}}")
                        .text())
                .isEqualTo("{\"errors\":[\"Invalid customer.\"]}");
    }

    @Test
    void createShouldBe400WhenNumberHasExponentThatNoDecimalHas() {
        assertThat(create("{'name':1e2147483649}").statusAndErrors())
                .containsExactly("400", "There was a problem in the JSON you submitted.");
    }
}
