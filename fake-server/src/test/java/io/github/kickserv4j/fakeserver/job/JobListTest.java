package io.github.kickserv4j.fakeserver.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeServerFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is noon of Tuesday, 1 July 2025, in New York; a page holds three. */
class JobListTest {
    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example", "Ben Example");

    @BeforeEach
    void addJobs() {
        create(1, "{'job_type_id':61,'scheduled_on':'2025-07-01T23:59:59-04:00','employee_ids':[31001]}");
        create(2, "{'job_type_id':62,'scheduled_on':'2025-07-02T00:00:00-04:00','job_status_id':7}");
        create(1, "{'job_type_id':61,'scheduled_on':'2025-06-30T00:00:00-04:00'}");
        create(1, "{'job_type_id':62}");
        update(4, "{'status':'complete'}");
        create(2, "{'job_type_id':61}");
        update(5, "{'status':'half done'}");
    }

    @AfterEach
    void close() {
        account.close();
    }

    private void create(int customer, String fields) {
        var response =
                account.client().sendJson("POST", "/customers/" + customer + "/jobs.json", "{'job':" + fields + "}");
        assertThat(response.status()).isEqualTo(200);
    }

    private void update(int job, String fields) {
        var response = account.client().sendJson("PUT", "/jobs/" + job + ".json", "{'job':" + fields + "}");
        assertThat(response.status()).isEqualTo(200);
    }

    private List<String> numbers(String address) {
        var response = account.client().get(address);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().isArray()).isTrue();
        return response.valuesOf("job_number");
    }

    @Test
    void listShouldBeABareArrayOfOnePageNewestFirst() {
        assertThat(numbers("/jobs.json")).containsExactly("5", "4", "3");
        assertThat(numbers("/jobs.json?page=2")).containsExactly("2", "1");
        assertThat(numbers("/jobs.json?page=3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2,5 4",
        "5,5 4 3 2 1",
        "5000,5 4 3 2 1",
        "0,5 4 3",
        "-1,5 4 3",
        "abc,5 4 3",
        "99999999999,5 4 3 2 1",
        "%D9%A2,5 4 3"
    })
    void pageShouldHoldTheRequestedNumberOfRows(String perPage, String found) {
        assertThat(numbers("/jobs.json?per_page=" + perPage)).containsExactly(found.split(" "));
    }

    @Test
    void secondPageShouldGoOnWhereTheFirstEndedWhenItsSizeIsGiven() {
        assertThat(numbers("/jobs.json?per_page=2&page=2")).containsExactly("3", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "status=complete,4",
        "status=scheduled,3 2 1",
        "status=half+done,5",
        "status[]=complete&status[]=half%20done,5 4",
        "status%5B%5D=complete&status%5B%5D=unscheduled,4",
        "status=complete&status=scheduled,3 2 1",
        "job_type_id=62,4 2",
        "job_status_id=7,2",
        "employee_number=1,1",
        "scheduled=today,1",
        "scheduled=tomorrow,2",
        "scheduled=this_week,3 2 1",
        "scheduled=next_week,''",
        "scheduled=last_week,''",
        "scheduled=this_month,2 1",
        "scheduled=next_month,''",
        "scheduled=last_month,3",
        "scheduled=this_week&job_type_id=61,3 1",
        "status=scheduled&job_type_id=61&scheduled=today,1",
        "status=&job_type_id=&scheduled=&status[]=,5 4 3"
    })
    void listShouldFindWhatMeetsAllFilters(String query, String found) {
        assertThat(numbers("/jobs.json?" + query.replace("[", "%5B").replace("]", "%5D")))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job_type_id=abc",
                "job_type_id=0",
                "job_status_id=-1",
                "employee_number=x",
                "employee_number=99",
                "status=%20",
                "status=nonesuch"
            })
    void nothingShouldBeFoundWhenNoJobCanHaveTheValue(String filter) {
        assertThat(numbers("/jobs.json?" + filter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sometime", "TODAY", "next_year"})
    void listShouldBeNotImplementedWhenTheWindowIsUnknown(String window) {
        assertThat(account.client().get("/jobs.json?scheduled=" + window).statusAndErrors())
                .containsExactly(
                        "501", "That window of time is not supported here; what Kickserv does with it is not known.");
    }

    @Test
    void listOfCustomerShouldFindTheCustomersByStatus() {
        assertThat(numbers("/customers/1/jobs.json")).containsExactly("4", "3", "1");
        assertThat(numbers("/customers/1/jobs.json?page=2")).isEmpty();
        assertThat(numbers("/customers/2/jobs.json?status=half%20done")).containsExactly("5");
        assertThat(numbers("/customers/1/jobs.json?status%5B%5D=complete&status%5B%5D=scheduled"))
                .containsExactly("4", "3", "1");
        assertThat(numbers("/customers/1/jobs.json?status=%20")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "x", "0"})
    void listOfCustomerShouldBeInvalidWhenTheCustomerIsAbsent(String customer) {
        assertThat(account.client().get("/customers/" + customer + "/jobs.json").statusAndErrors())
                .containsExactly("400", "Invalid customer.");
    }
}
