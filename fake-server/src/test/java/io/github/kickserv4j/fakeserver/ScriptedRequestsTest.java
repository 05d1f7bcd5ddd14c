package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptedRequestsTest {
    private static final String NOTE = "{'note':{'note':'a'}}";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example", "Bob Example");

    @AfterEach
    void close() {
        account.close();
    }

    private int note(int customer) {
        return account.client()
                .sendJson("POST", "/customers/" + customer + "/notes.json", NOTE)
                .status();
    }

    private List<Integer> notes(int howMany) {
        return IntStream.range(0, howMany).mapToObj(i -> note(1)).toList();
    }

    private ScriptedRequests notes() {
        return account.server().when("POST", "/customers/*/notes.json");
    }

    @Test
    void requestsShouldAllBeScriptedWhenTheyMatch() {
        notes().respond(ScriptedResponse.of(503));

        assertThat(List.of(note(1), note(2), note(1))).containsOnly(503);
        assertThat(account.client().get("/customers/1/notes.json").json()).isEmpty();
    }

    @Test
    void requestsShouldBeScriptedSoManyTimes() {
        notes().times(2).respond(ScriptedResponse.of(503));

        assertThat(notes(3)).containsExactly(503, 503, 200);
    }

    @Test
    void requestShouldBeScriptedWhenItIsTheNth() {
        notes().nth(3).respond(ScriptedResponse.of(503));

        assertThat(notes(5)).containsExactly(200, 200, 503, 200, 200);
    }

    @Test
    void timesAndAfterShouldMeanTheSameInEitherOrder() {
        notes().times(2).after(1).respond(ScriptedResponse.of(503));

        assertThat(notes(4)).containsExactly(200, 503, 503, 200);
    }

    @Test
    void requestsShouldBeScriptedAfterSoManyOthers() {
        notes().after(1).times(2).respond(ScriptedResponse.of(503));
        notes().after(3).respond(ScriptedResponse.of(502));

        assertThat(notes(7)).containsExactly(200, 503, 503, 200, 200, 502, 502);
    }

    @Test
    void requestsShouldNotBeCountedWhenTheyDoNotMatch() {
        notes().nth(2).respond(ScriptedResponse.of(503));

        account.client().get("/customers/1/notes.json");
        account.client().sendJson("POST", "/customers.json", "{'customer':{'name':'Cleo'}}");

        assertThat(notes(2)).containsExactly(200, 503);
    }

    @Test
    void outcomesShouldFollowEachOtherInTheOrderInWhichTheyWereScripted() {
        notes().times(1).respond(ScriptedResponse.of(503));
        notes().times(1).respond(ScriptedResponse.of(429));
        account.server().when("*", "**").respond(ScriptedResponse.of(500));

        assertThat(notes(3)).containsExactly(503, 429, 500);
    }

    @Test
    void queueShouldComeFirstAndNotBeCounted() {
        notes().nth(1).respond(ScriptedResponse.of(503));
        account.server().enqueue(ScriptedResponse.of(502));

        assertThat(notes(3)).containsExactly(502, 503, 200);
    }

    @ParameterizedTest
    @EnumSource
    void requestShouldGetNoAnswerWhenThatIsScripted(NoResponse noResponse) {
        notes().nth(2).respond(noResponse);
        note(1);

        assertThatThrownBy(() -> note(1)).isInstanceOf(IllegalStateException.class);

        assertThat(note(1)).isEqualTo(200);
        assertThat(account.client().get("/customers/1/notes.json").json())
                .hasSize(noResponse == NoResponse.LOST ? 3 : 2);
    }

    @Test
    void scriptShouldBeForgottenWhenCleared() {
        notes().respond(ScriptedResponse.of(503));
        account.server().enqueue(ScriptedResponse.of(502));

        account.server().clearScript();

        assertThat(note(1)).isEqualTo(200);
    }

    @Test
    void outcomeShouldReachStrangersTooButNotOtherAccounts() {
        account.server().when("GET", "/customers.json").respond(ScriptedResponse.of(503));

        assertThat(new TestHttpClient(account.server().accountUri(), "x", "x")
                        .get("/customers.json")
                        .status())
                .isEqualTo(503);
        assertThat(new TestHttpClient(account.server().baseUri().resolve("/other"), "demo", "demo")
                        .get("/customers.json")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /customers.json, GET, /customers.json, true",
        "get, customers.json, GET, /customers.json, true",
        "*, /customers.json, DELETE, /customers.json, true",
        "GET, /customers.json, GET, /customers.json?q=a, true",
        "GET, /customers/*.json, GET, /customers/12.json, true",
        "GET, /customers/*.json, GET, /%63ustomers/1.json, true",
        "GET, /customers/*.json, GET, /customers/1/notes.json, false",
        "GET, /customers/*/n*s.json, GET, /customers/1/notes.json, true",
        "GET, /customers/**, GET, /customers/1/notes.json, true",
        "GET, **/notes.json, GET, /customers/1/notes.json, true",
        "GET, **, GET, /customers.json, true",
        "GET, *, GET, /customers.json, true",
        "GET, *, GET, /customers/1.json, false",
        "POST, /customers.json, GET, /customers.json, false",
        "GET, /customers.json, GET, /customersXjson, false",
        "GET, /demo/customers.json, GET, /customers.json, false"
    })
    void patternShouldMatchWhatItSays(String method, String pattern, String sent, String path, boolean matches) {
        account.server().when(method, pattern).respond(ScriptedResponse.of(599));

        assertThat(account.client().send(sent, path, "").status() == 599).isEqualTo(matches);
        assertThat(account.server().requests(method, pattern).size()).isEqualTo(matches ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /",
        "'', /a",
        "G T, /a",
        "PSOT, /a",
        "PO\u017fT, /a",
        "GET, /a?b=c",
        "GET, /a b",
        "GET, //a"
    })
    void patternShouldBeRefusedWhenItIsNone(String method, String path) {
        assertThatThrownBy(() -> account.server().when(method, path)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> account.server().requests(method, path)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void violationsShouldBeThoseThatTheServerRefusesAllAtOnce() {
        assertThat(FakeKickserv.violationsOf("G T", "/a b").map(Violation::field))
                .containsExactly("method", "path");
        assertThatThrownBy(() -> account.server().when("G T", "/a b"))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .isEqualTo(FakeKickserv.violationsOf("G T", "/a b")));
        assertThat(FakeKickserv.violationsOf("get", "/a")).isEmpty();
    }

    @Test
    void countShouldBeRefusedWhenItIsNone() {
        assertThatThrownBy(() -> notes().times(0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> notes().after(-1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> notes().nth(0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void requestsShouldBeCountedOnceEachWhenTheyComeTogether() {
        account.server().when("GET", "/customers.json").times(20).respond(ScriptedResponse.of(503));

        List<Integer> statuses =
                Stream.generate(() -> account.client().getAsync("/customers.json")).limit(40).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(Collections.frequency(statuses, 503)).isEqualTo(20);
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(20);
    }
}
