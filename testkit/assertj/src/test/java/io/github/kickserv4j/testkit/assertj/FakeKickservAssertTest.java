package io.github.kickserv4j.testkit.assertj;

import static io.github.kickserv4j.testkit.assertj.FailingAssertion.shouldFailWith;
import static io.github.kickserv4j.testkit.assertj.FakeKickservAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeKickservAssertTest {
    private static final String LINE = "  GET /customers.json?customers_page=2 -> 200";
    private static final String CREATED = "  POST /customers.json -> 200, sent {\"customer\":{\"name\":\"50 %d\"}}";
    private final FakeKickserv server =
            FakeKickserv.builder(InMemoryKickserv.create()).start();

    @BeforeEach
    void sendTwoRequests() throws Exception {
        send("GET", "/customers.json?customers_page=2", "");
        send("POST", "/customers.json", "{\"customer\":{\"name\":\"50 %d\"}}");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void assertionsShouldPassWhenTheRequestsAreAsExpected() {
        assertThat(server)
                .received("POST", "/customers.json")
                .once()
                .withBodyContaining("50 %d")
                .answeredWith(200)
                .atMost(1);
        assertThat(server)
                .received("*", "/customers.json")
                .times(2)
                .withQueryContaining("page=2")
                .once();
        assertThat(server).receivedNo("DELETE", "**");
        assertThat(server).requests().hasSize(2);
        server.clearRequests();
        assertThat(server).receivedNothing();
    }

    @Test
    void receivedShouldListAllRequestsWhenThereIsNone() {
        shouldFailWith(
                () -> assertThat(server).received("PUT", "/customers/*.json"),
                "Expecting PUT /customers/*.json",
                "but it was not received, which receivedNo(...) asserts. Received",
                LINE,
                CREATED);
    }

    @Test
    void textsShouldBeShownAsTheyAreWhenTheyLookLikeFormats() {
        String text = "50% %n %d";
        assertThatThrownBy(() -> assertThat(server).as("%s", text).received("GET", "/50%n%d"))
                .hasMessageStartingWith("[" + text + "] Expecting GET /50%n%d\n");
        assertThatThrownBy(() ->
                        assertThat(server).as("%s", text).received("POST", "**").withBodyContaining(text))
                .hasMessageStartingWith("[" + text + "] Expecting POST ** with a body that contains \"" + text + "\"");
    }

    @Test
    void countsShouldListAllRequestsWhenTheyDiffer() {
        shouldFailWith(
                () -> assertThat(server).received("*", "/customers.json").once(),
                "Expecting * /customers.json once",
                "but it was received 2 times. Received",
                LINE,
                CREATED);
        shouldFailWith(
                () -> assertThat(server).received("*", "**").atMost(1),
                "Expecting * ** at most once",
                "but it was received 2 times. Received",
                LINE,
                CREATED);
    }

    @Test
    void selectionsShouldSayWhatNoRequestHas() {
        shouldFailWith(
                () -> assertThat(server).received("POST", "**").withBodyContaining("Ann %d"),
                "Expecting POST ** with a body that contains \"Ann %d\" at least once",
                "but it was received 0 times. Received",
                LINE,
                CREATED);
        shouldFailWith(
                () -> assertThat(server).received("GET", "**").withQueryContaining("page=3"),
                "Expecting GET ** with a query that contains \"page=3\" at least once",
                "but it was received 0 times. Received",
                LINE,
                CREATED);
        shouldFailWith(
                () -> assertThat(server).as("it").received("GET", "**").answeredWith(404),
                "[it] Expecting GET ** answered with 404 at least once",
                "but it was received 0 times. Received",
                LINE,
                CREATED);
    }

    @Test
    void receivedNoneShouldListAllRequestsWhenThereIsOne() {
        shouldFailWith(
                () -> assertThat(server).receivedNo("POST", "**"),
                "Expecting no POST **",
                "but 1 of these was received",
                LINE,
                CREATED);
        shouldFailWith(
                () -> assertThat(server).receivedNothing(),
                "Expecting no request",
                "but 2 of these were received",
                LINE,
                CREATED);
    }

    @Test
    void countsShouldBeRefusedWhenTheyCannotTellAnything() {
        ReceivedRequestsAssert requests = assertThat(server).received("POST", "**");

        for (Consumer<Integer> count :
                List.<Consumer<Integer>>of(requests::times, requests::atLeast, requests::atMost)) {
            org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                    .isThrownBy(() -> count.accept(0))
                    .withMessage("number must be 1 or more, but was 0; receivedNo(...) asserts that there is none");
        }
    }

    @Test
    void requestsShouldNameTheirAccountWhenThereAreSeveral() throws Exception {
        send("GET", URI.create(server.baseUri() + "/acme/jobs.json?page=2"), "");

        shouldFailWith(
                () -> assertThat(server).receivedNo("GET", "/jobs.json"),
                "Expecting no GET /jobs.json",
                "but 1 of these was received",
                "  GET /customers.json?customers_page=2 of account demo -> 200",
                "  POST /customers.json of account demo -> 200, sent {\"customer\":{\"name\":\"50 %d\"}}",
                "  GET /jobs.json?page=2 of account acme -> 401");
    }

    @Test
    void receivedShouldSaySoWhenNothingWasReceived() {
        server.clearRequests();

        shouldFailWith(
                () -> assertThat(server).received("POST", "**"),
                "Expecting POST **",
                "but it was not received, which receivedNo(...) asserts. Received",
                "  no request at all");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void selectionsShouldNameTheParameterThatIsNull() {
        ReceivedRequestsAssert requests = assertThat(server).received("POST", "**");

        org.assertj.core.api.Assertions.assertThatNullPointerException()
                .isThrownBy(() -> requests.withBodyContaining(null))
                .withMessage("text");
        org.assertj.core.api.Assertions.assertThatNullPointerException()
                .isThrownBy(() -> requests.withQueryContaining(null))
                .withMessage("text");
    }

    @Test
    void assertionsOnReceivedRequestsShouldBeSoft() {
        var softly = new FakeKickservSoftAssertions();

        softly.assertThat(server)
                .received("POST", "**")
                .times(7)
                .withBodyContaining("50")
                .times(8);
        softly.assertThat(server)
                .received("POST", "**")
                .withBodyContaining("Ann")
                .times(9);
        softly.assertThat(server).received("DELETE", "**").answeredWith(200).times(10);
        softly.assertThat(server).requests().isEmpty();

        assertThat(softly.errorsCollected()).hasSize(5);
    }

    @Test
    void entryShouldOfferAllOtherAssertions() {
        assertThat(SampleRecords.ROSALIND).hasNumber(1);
        assertThat("text").isNotBlank();
    }

    private void send(String method, String target, String body) throws IOException, InterruptedException {
        send(method, URI.create(server.accountUri() + target), body);
    }

    private static void send(String method, URI target, String body) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString("demo:demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(target)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }
}
