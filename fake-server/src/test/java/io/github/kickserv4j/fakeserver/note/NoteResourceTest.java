package io.github.kickserv4j.fakeserver.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteResourceTest {
    private static final String CUSTOMERS = "/customers/1/notes";
    private static final String JOBS = "/jobs/1/notes";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example", "Ben Example");

    @BeforeEach
    void addJobs() {
        account.client().sendJson("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");
        account.client().sendJson("POST", "/customers/2/jobs.json", "{'job':{'job_type_id':61}}");
    }

    @AfterEach
    void close() {
        account.close();
    }

    private Response add(String path, String fields) {
        return account.client().sendJson("POST", path + ".json", "{'note':" + fields + "}");
    }

    private Response get(String path, long id) {
        return account.client().get(path + "/" + id + ".json");
    }

    private long added(String path) {
        return add(path, "{'note':'Prefers morning visits'}").json().path("id").asLong();
    }

    @ParameterizedTest
    @CsvSource({"customers,Customer,7100001", "jobs,Job,8200001"})
    void addShouldAnswerWithTheNoteAndItsCreator(String owners, String type, long ownerId) {
        Response response = add("/" + owners + "/1/notes", "{'note':'Prefers morning visits'}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("note").asText()).isEqualTo("Prefers morning visits");
        assertThat(response.json().path("noteable_type").asText()).isEqualTo(type);
        assertThat(response.json().path("noteable_id").asLong()).isEqualTo(ownerId);
        assertThat(response.json().path("public").asBoolean(true)).isFalse();
        assertThat(response.json().path("creator").path("name").asText()).isEqualTo("Ferris Ardmore");
    }

    @Test
    void addShouldAcceptTheFlagAndSeveralLines() {
        Response response = add(JOBS, "{'note':'On our way\\nSoon','public':true}");

        assertThat(response.json().path("note").asText()).isEqualTo("On our way\nSoon");
        assertThat(response.json().path("public").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTOMERS, JOBS})
    void getShouldAnswerWithoutTheCreator(String path) {
        Response response = get(path, added(path));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("note").asText()).isEqualTo("Prefers morning visits");
        assertThat(response.json().has("creator")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTOMERS, JOBS})
    void listShouldBeABareArrayOfPagesWithoutCreators(String path) {
        for (int i = 1; i <= 4; i++) {
            add(path, "{'note':'n" + i + "'}");
        }
        add(path.replace("/1/", "/2/"), "{'note':'of another'}");

        Response first = account.client().get(path + ".json");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.valuesOf("note")).containsExactly("n1", "n2", "n3");
        assertThat(first.json()).noneMatch(row -> row.has("creator"));
        assertThat(account.client().get(path + ".json?page=2").valuesOf("note")).containsExactly("n4");
        assertThat(account.client().get(path + ".json?page=3").text()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"PUT," + CUSTOMERS, "PATCH," + CUSTOMERS, "PUT," + JOBS, "PATCH," + JOBS})
    void editShouldChangeWhatIsNamedAndAnswerWithTheCreator(String verb, String path) {
        long id = add(path, "{'note':'Prefers morning visits','public':true}")
                .json()
                .path("id")
                .asLong();

        Response response =
                account.client().sendJson(verb, path + "/" + id + ".json", "{'note':{'note':'Prefers evenings'}}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("note").asText()).isEqualTo("Prefers evenings");
        assertThat(response.json().path("public").asBoolean()).isTrue();
        assertThat(response.json().path("creator").path("id").asLong()).isEqualTo(31001);
        assertThat(get(path, id).json().path("note").asText()).isEqualTo("Prefers evenings");
    }

    @Test
    void editShouldAnswerWithTheSameNoteWhenNothingIsToChange() {
        String path = CUSTOMERS + "/" + added(CUSTOMERS) + ".json";

        assertThat(account.client().sendJson("PUT", path, "{'note':{'id':1}}").text())
                .isEqualTo(account.client().get(path).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'note':''}", "{'note':null}", "{'note':' '}", "{'public':true}", "{'note':['x']}"})
    void addShouldReportTheMissingText(String fields) {
        assertThat(add(CUSTOMERS, fields).statusAndErrors()).containsExactly("422", "Note can't be blank");
        assertThat(account.client().get(CUSTOMERS + ".json").text()).isEqualTo("[]");
    }

    @Test
    void textShouldBeRefusedWhenItIsTooLongOrNoText() {
        String most = "x".repeat(65_535);

        assertThat(add(JOBS, "{'note':'" + most + "'}").status()).isEqualTo(200);
        assertThat(add(JOBS, "{'note':'" + most + "x'}").statusAndErrors())
                .containsExactly("422", "Note is too long (maximum is 65535 characters)");
        assertThat(add(JOBS, "{'note':'a\\u0007'}").statusAndErrors()).containsExactly("422", "Note is invalid");
    }

    @Test
    void editShouldRefuseToClearTheText() {
        String path = CUSTOMERS + "/" + added(CUSTOMERS) + ".json";

        assertThat(account.client()
                        .sendJson("PUT", path, "{'note':{'note':''}}")
                        .statusAndErrors())
                .containsExactly("422", "Note can't be blank");
        assertThat(account.client().get(path).json().path("note").asText()).isEqualTo("Prefers morning visits");
    }

    @ParameterizedTest
    @ValueSource(strings = {CUSTOMERS, JOBS})
    void deleteShouldAnswerWithTheNoteOnce(String path) {
        long id = added(path);
        String note = get(path, id).text();

        assertThat(account.client().delete(path + "/" + id + ".json").text()).isEqualTo(note);
        assertThat(account.client().delete(path + "/" + id + ".json").statusAndErrors())
                .containsExactly("400", "Invalid note.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH"})
    void noteShouldBeInvalidThroughAnotherOwner(String verb) {
        long ofCustomer = added(CUSTOMERS);
        long ofJob = added(JOBS);

        for (String path : List.of(
                "/customers/2/notes/" + ofCustomer,
                "/jobs/1/notes/" + ofCustomer,
                "/jobs/2/notes/" + ofJob,
                "/customers/1/notes/" + ofJob)) {
            assertThat(account.client()
                            .sendJson(verb, path + ".json", "{'note':{'note':'x'}}")
                            .statusAndErrors())
                    .as(path)
                    .containsExactly("400", "Invalid note.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/customers/9/notes.json,Invalid customer.",
        "/customers/x/notes.json,Invalid customer.",
        "/customers/9/notes/x.json,Invalid customer.",
        "/jobs/9/notes.json,Invalid job.",
        "/jobs/x/notes.json,Invalid job.",
        "/jobs/9/notes/24601.json,Invalid job.",
        "/customers/1/notes/24601.json,Invalid note.",
        "/customers/1/notes/x.json,Invalid note.",
        "/jobs/1/notes/0.json,Invalid note."
    })
    void whatIsNotThereShouldBeInvalidOwnerFirst(String path, String sentence) {
        assertThat(account.client().get(path).statusAndErrors()).containsExactly("400", sentence);
    }

    @Test
    void ownerShouldBeInvalidBeforeTheFieldsOfANote() {
        assertThat(add("/customers/9/notes", "{}").statusAndErrors()).containsExactly("400", "Invalid customer.");
        assertThat(account.client()
                        .sendJson("PUT", "/jobs/1/notes/9.json", "{'note':{'note':''}}")
                        .statusAndErrors())
                .containsExactly("400", "Invalid note.");
    }

    @Test
    void writesShouldMissTheEnvelopeWhenThereIsNone() {
        assertThat(account.client()
                        .sendJson("POST", CUSTOMERS + ".json", "{'note':'text'}")
                        .statusAndErrors())
                .containsExactly("400", "param is missing or the value is empty: note");
    }
}
