package io.github.kickserv4j.fakeserver.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeAccount;
import io.github.kickserv4j.fakeserver.Wire.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpportunityTest {
    private final FakeAccount account = FakeAccount.with("Ann Example", "Ben Example");

    @BeforeEach
    void openFive() {
        for (int number = 1; number <= 5; number++) {
            int customer = 1 + number % 2;
            int type = 60 + number % 2;
            account.wire()
                    .write("POST", "/customers/" + customer + "/jobs.json", "{'job':{'job_type_id':" + type + "}}");
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
        Reply reply = account.wire().write("PUT", "/jobs/" + job + ".json", "{'job':{'status':'" + status + "'}}");
        assertThat(reply.json().path("status").asText()).isEqualTo(status);
    }

    private List<String> numbers(String query) {
        Reply reply = account.wire().get("/opportunities.json" + query);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().fieldNames()).toIterable().containsExactly("opportunities");
        List<String> numbers = new ArrayList<>();
        reply.json()
                .path("opportunities")
                .forEach(row -> numbers.add(row.path("job_number").asText()));
        return numbers;
    }

    @Test
    void listShouldHoldOpportunitiesAloneNewestFirst() {
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
        "customer_number=1,4 3 2",
        "per_page=1,4 3 2",
        "scheduled=today,4 3 2"
    })
    void listShouldFilterByStatusAndTypeAlone(String query, String found) {
        assertThat(numbers("?" + query))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void rowsShouldCarryTheirCustomer() {
        var row = account.wire()
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
        Reply reply = account.wire().put("/opportunities/1/mark_as_won.json", "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("status").asText()).isEqualTo("unscheduled");
        assertThat(reply.json().path("won_date").asText()).isEqualTo("2025-07-01T12:00:05-04:00");
        assertThat(reply.text()).isEqualTo(account.wire().get("/jobs/1.json").text());
    }

    @Test
    void lostOpportunityShouldSayWhen() {
        Reply reply = account.wire().put("/opportunities/4/mark_as_lost.json", "{}");

        assertThat(reply.json().path("status").asText()).isEqualTo("lost");
        assertThat(reply.json().path("lost_date").asText()).isEqualTo("2025-07-01T12:00:05-04:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"won", "lost"})
    void jobShouldBeRefusedWhenItIsNoOpportunity(String outcome) {
        assertThat(account.wire()
                        .put("/opportunities/5/mark_as_" + outcome + ".json", "")
                        .refusal())
                .containsExactly("422", "Status must be that of an opportunity");
        assertThat(account.wire()
                        .put("/opportunities/9/mark_as_" + outcome + ".json", "")
                        .refusal())
                .containsExactly("400", "Invalid job.");
        assertThat(account.wire()
                        .put("/opportunities/x/mark_as_" + outcome + ".json", "")
                        .refusal())
                .containsExactly("400", "Invalid job.");
    }
}
