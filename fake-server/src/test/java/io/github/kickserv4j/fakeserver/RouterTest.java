package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
    private static final String COLUMNS =
            "The selection of columns is not supported here; as JSON, it is not documented.";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example");

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,''",
        "GET,/",
        "GET,/customers",
        "GET,/customers/1",
        "GET,/customers.json/",
        "GET,//customers.json",
        "GET,/customers/1/tasks.json",
        "GET,/tasks/1/2.json",
        "GET,/tasks",
        "POST,/employees.json",
        "POST,/opportunities.json",
        "GET,/opportunities/1.json",
        "GET,/opportunities/1/mark_as_won.json",
        "GET,/jobs/1/payments/1.json",
        "GET,/customers/1/payments/1.json",
        "PUT,/customers/1/payments/1.json",
        "GET,/jobs/1/job_charges/1.json",
        "GET,/notes/1.json",
        "GET,/customers/.json",
        "PUT,/customers.json",
        "DELETE,/customers.json",
        "POST,/customers/1.json",
        "POST,/customers/filter.json",
        "GET,/customers/customer_validation.json",
        "PUT,/customers/filter.json",
        "OPTIONS,/customers.json"
    })
    void requestShouldBeNotImplementedWhenPathOrVerbIsUnknown(String method, String path) {
        Response response = account.client().send(method, path, "");

        assertThat(response.statusAndErrors())
                .containsExactly(
                        "501",
                        "Kickserv is not known to have " + method + " /" + path.replaceFirst("^/", "")
                                + ", nor how it answers.");
    }

    @ParameterizedTest
    @CsvSource({
        "/customers.json,company_name",
        "/customers.json,per_page",
        "/customers.json,email",
        "/customers.json,status",
        "/customers/1.json,page",
        "/customers/filter.json,service_address",
        "/customers/filter.json,q",
        "/customers/1/notes.json,per_page",
        "/customers/1/payments.json,customers_page",
        "/customers/1/jobs.json,job_type_id",
        "/jobs.json,state",
        "/jobs.json,customer_number",
        "/jobs.json,po_number",
        "/opportunities.json,scheduled",
        "/employees.json,page",
        "/jobs.json,status[0]",
        "/jobs.json,job_type_id[]",
        "/customers.json,name[]",
        "/customers.json,page[0]",
        "/customers.json,filter[name]",
        "/customers.json,balance[]",
        "/customers/1/jobs.json,status[0]"
    })
    void requestShouldBeNotImplementedWhenAParameterHasAMeaningElsewhere(String path, String name) {
        assertThat(account.client().get(path + "?" + name + "=2").statusAndErrors())
                .containsExactly(
                        "501",
                        "The parameter " + name
                                + " is not supported here; what Kickserv does with it at this address is not known.");
    }

    @ParameterizedTest
    @CsvSource({"/customers.json", "/customers/1.json", "/jobs.json", "/employees.json", "/customers/1/notes.json"})
    void parametersShouldBeIgnoredWhenTheyMeanNothingToKickserv(String path) {
        assertThat(account.client()
                        .get(path + "?_=1&utf8=%E2%9C%93&per_page=&Page=2&x[0]=1&[]=2")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/tasks.json,Tasks are not supported here.",
        "/tasks/7.json,Tasks are not supported here.",
        "/tasks/job_list.json,Tasks are not supported here.",
        "/jobs/1/tasks.json,Tasks are not supported here.",
        "/invoices.json?invoice_status=paid,Invoices are not supported here; jobs contain the state of theirs.",
        "/calendar.json,The calendar is not supported here.",
        "/items.json,'Items are not supported here; as JSON, they are not documented.'",
        "/jobs/1/time_entries.json,'Time entries are not supported here; as JSON, they are not documented.'",
        "/customers.xml,'The older API, in XML, is not supported here.'",
        "/customers/1.xml,'The older API, in XML, is not supported here.'",
        "/jobs/1/time_entries.xml,'The older API, in XML, is not supported here.'",
        "/items.xml?which=all,'The older API, in XML, is not supported here.'",
        "/customers.json?include=contacts,'" + COLUMNS + "'",
        "/customers/1.json?only=name%2Cfax,'" + COLUMNS + "'",
        "/jobs.json?page=2&only=name,'" + COLUMNS + "'"
    })
    void requestShouldBeAnsweredNotImplementedWhenKickservHasTheEndpoint(String path, String sentence) {
        for (String method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
            assertThat(account.client().send(method, path, "").statusAndErrors())
                    .containsExactly("501", sentence);
        }
    }

    @Test
    void gapsShouldBeHiddenFromUnauthorizedClients() {
        assertThat(new TestHttpClient(account.server().accountUri(), "x", "x")
                        .get("/tasks.json")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%2e%2e/demo/customers.json",
                "/../demo/customers.json",
                "/./customers.json",
                "/customers/..%2Fcustomers.json",
                "/customers/1%5C.json",
                "/customers/%00.json",
                "/customers/%FF.json",
                "/customers.json?name=%FF"
            })
    void requestShouldBeMalformedWhenAddressClimbsOrIsNoText(String path) {
        assertThat(account.client().get(path).status()).isEqualTo(400);
    }

    @Test
    void pathShouldBeDecodedOnceWhenItIsEscaped() {
        assertThat(account.client().get("/%63ustomers/%31.json").status()).isEqualTo(200);
        assertThat(account.client().get("/%2563ustomers/1.json").status()).isEqualTo(501);
        assertThat(account.client().get("/customers/1+.json").status()).isEqualTo(400);
    }

    @Test
    void numbersShouldBeNoneWhenTheyAreInTheDigitsOfAnotherScript() {
        String job = "{\"job\":{\"job_type_id\":\"\u0661\"}}";
        String payment = "{\"payment\":{\"date\":\"2024-06-05\",\"amount\":\"\u0661\"}}";
        account.client().sendJson("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");

        assertThat(account.client().get("/customers/%D9%A1.json").statusAndErrors())
                .containsExactly("400", "Invalid customer.");
        assertThat(account.client().post("/customers/1/jobs.json", job).status())
                .isEqualTo(422);
        assertThat(account.client().post("/jobs/1/payments.json", payment).status())
                .isEqualTo(422);
    }

    @Test
    void headShouldAnswerLikeGetWithoutBody() {
        Response head = account.client().send("HEAD", "/customers/1.json", "");
        Response get = account.client().get("/customers/1.json");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("content-length")).isEqualTo(get.header("content-length"));
        assertThat(account.client().send("HEAD", "/customers/9.json", "").status())
                .isEqualTo(400);
    }

    @Test
    void bodyShouldBeRefusedWhenItIsLargerThanOneMebibyte() {
        String padding = " ".repeat((1 << 20) - "{\"name\":\"Ann Example\"}".length());

        Response whole =
                account.client().post("/customers/customer_validation.json", "{\"name\":\"Ann Example\"}" + padding);
        Response tooLarge = account.client()
                .post("/customers/customer_validation.json", "{\"name\":\"Ann Example\"}" + padding + " ");
        Response huge = account.client().post("/customers.json", " ".repeat(10 << 20));

        assertThat(whole.json().path("status").asText()).isEqualTo("exist");
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(huge.status()).isEqualTo(413);
    }
}
