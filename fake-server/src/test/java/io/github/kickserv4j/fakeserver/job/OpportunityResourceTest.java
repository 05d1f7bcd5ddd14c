package io.github.kickserv4j.fakeserver.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpportunityResourceTest {
    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example", "Ben Example");

    @BeforeEach
    void openFive() {
        for (int number = 1; number <= 5; number++) {
            int customer = 1 + number % 2;
            int type = 60 + number % 2;
            account.client()
                    .sendJson("POST", "/customers/" + customer + "/jobs.json", "{'job':{'job_type_id':" + type + "}}");
        }
        for (int number = 1; number <= 4; number++) {
            become(number, number == 4 ? "estimate_sent" : "new");
        }
    }

    @AfterEach
    void close() {
        account.close();
    }

    private void become(int job, String status) {
        Response response =
                account.client().sendJson("PUT", "/jobs/" + job + ".json", "{'job':{'status':'" + status + "'}}");
        assertThat(response.json().path("status").asText()).isEqualTo(status);
    }

    private List<String> numbers(String query) {
        Response response = account.client().get("/opportunities.json" + query);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().fieldNames()).toIterable().containsExactly("opportunities");
        List<String> numbers = new ArrayList<>();
        response.json()
                .path("opportunities")
                .forEach(row -> numbers.add(row.path("job_number").asText()));
        return numbers;
    }

    @Test
    void listShouldReturnOpportunitiesOnlyNewestFirst() {
        assertThat(numbers("")).containsExactly("4", "3", "2");
        assertThat(numbers("?page=2")).containsExactly("1");
        assertThat(numbers("?page=3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status=new,3 2 1",
        "status=estimate_sent,4",
        "status=unscheduled,5",
        "status%5B%5D=new&status%5B%5D=estimate_sent&page=2,1",
        "job_type_id=60,4 2",
        "job_type_id=61&status=new,3 1",
        "job_type_id=x,''",
        "status=%20,''",
        "customer_number=1,4 3 2"
    })
    void listShouldFilterByStatusAndTypeAlone(String query, String found) {
        assertThat(numbers("?" + query))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void rowsShouldCarryTheirCustomer() {
        var row = account.client()
                .get("/opportunities.json")
                .json()
                .path("opportunities")
                .path(0);

        assertThat(row.path("customer").path("name").asText()).isEqualTo("Ann Example");
        assertThat(row.has("job_charges")).isFalse();
        assertThat(row.has("payments")).isFalse();
    }

    @Test
    void wonOpportunityShouldBeAnUnscheduledJob() {
        Response response = account.client().put("/opportunities/1/mark_as_won.json", "");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("status").asText()).isEqualTo("unscheduled");
        assertThat(response.json().path("won_date").asText()).isEqualTo("2025-07-01T12:00:05-04:00");
        assertThat(response.text())
                .isEqualTo(account.client().get("/jobs/1.json").text());
    }

    @Test
    void lostOpportunityShouldHaveTheTimeOfItsLoss() {
        Response response = account.client().put("/opportunities/4/mark_as_lost.json", "{}");

        assertThat(response.json().path("status").asText()).isEqualTo("lost");
        assertThat(response.json().path("lost_date").asText()).isEqualTo("2025-07-01T12:00:05-04:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"won", "lost"})
    void jobShouldBeRefusedWhenItIsNoOpportunity(String outcome) {
        assertThat(account.client()
                        .put("/opportunities/5/mark_as_" + outcome + ".json", "")
                        .statusAndErrors())
                .containsExactly("422", "Status must be that of an opportunity");
        assertThat(account.client()
                        .put("/opportunities/9/mark_as_" + outcome + ".json", "")
                        .statusAndErrors())
                .containsExactly("400", "Invalid job.");
        assertThat(account.client()
                        .put("/opportunities/x/mark_as_" + outcome + ".json", "")
                        .statusAndErrors())
                .containsExactly("400", "Invalid job.");
    }
}
