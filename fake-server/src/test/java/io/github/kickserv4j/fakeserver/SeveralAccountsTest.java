package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralAccountsTest {
    private static final String ONE_KEY = "key-of-the-account-one";
    private static final String TWO_KEY = "key-of-the-account-two";
    private static final Instant NOON = Instant.parse("2025-07-01T16:00:00Z");

    private final FakeKickserv fake = FakeKickserv.builder(
                    twin("Ann Example", Clock.fixed(NOON, ZoneId.of("America/New_York"))))
            .account("one")
            .apiKey(ONE_KEY)
            .clock(Clock.fixed(NOON, ZoneId.of("America/New_York")))
            .addAccount(two().build())
            .start();
    private final TestHttpClient one = new TestHttpClient(fake.accountUri("one"), ONE_KEY, ONE_KEY);
    private final TestHttpClient two = new TestHttpClient(fake.accountUri("two"), TWO_KEY, TWO_KEY);

    @AfterEach
    void close() {
        fake.close();
    }

    private static FakeAccount.Builder two() {
        Clock clock = Clock.fixed(NOON.plusSeconds(3600), ZoneId.of("Asia/Tokyo"));
        return FakeAccount.builder(twin("Zoe Example", clock))
                .slug("two")
                .apiKey(TWO_KEY)
                .clock(clock);
    }

    private static InMemoryKickserv twin(String customer, Clock clock) {
        var twin = InMemoryKickserv.builder().clock(clock).build();
        twin.customers().create(NewCustomer.builder(customer).build());
        return twin;
    }

    @Test
    void accountsShouldEachHaveTheirRecordsAndTheirClock() {
        Response here = one.get("/customers.json");
        Response there = two.get("/customers.json");

        assertThat(here.valuesOf("name")).containsExactly("Ann Example");
        assertThat(here.valuesOf("created_at")).containsExactly("2025-07-01T12:00:00-04:00");
        assertThat(here.header("date")).endsWith("16:00:00 GMT");
        assertThat(there.valuesOf("name")).containsExactly("Zoe Example");
        assertThat(there.valuesOf("created_at")).containsExactly("2025-07-02T02:00:00+09:00");
        assertThat(there.header("date")).endsWith("17:00:00 GMT");
    }

    @Test
    void writesShouldStayInTheirAccount() {
        two.delete("/customers/1.json");

        assertThat(one.get("/customers.json").valuesOf("name")).containsExactly("Ann Example");
        assertThat(two.get("/customers.json").json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"one," + TWO_KEY, "two," + ONE_KEY, "one,wrong", "three," + ONE_KEY, "ONE," + ONE_KEY})
    void keyShouldBeRefusedWhenItIsOfAnotherAccount(String slug, String key) {
        Response response = new TestHttpClient(fake.baseUri().resolve("/" + slug), key, key).get("/customers/1.json");

        assertThat(response.statusAndErrors()).containsExactly("401", "Invalid Username, Account or password.");
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @CsvSource({ONE_KEY + "," + TWO_KEY, TWO_KEY + "," + ONE_KEY})
    void keysShouldBeRefusedWhenTheyAreOfTwoAccounts(String userName, String password) {
        assertThat(new TestHttpClient(fake.accountUri("one"), userName, password)
                        .get("/customers.json")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"/one/../two/customers.json", "/one//two/customers.json", "/one/two/customers.json"})
    void pathShouldNotLeadAcross(String path) {
        assertThat(new TestHttpClient(fake.baseUri(), ONE_KEY, ONE_KEY)
                        .get(path)
                        .text())
                .doesNotContain("Zoe");
    }

    @Test
    void requestsShouldHoldTheirAccount() {
        one.get("/customers/1.json");
        two.get("/customers/1.json");
        two.get("/customers.json");

        assertThat(fake.requests().map(RecordedRequest::account)).containsExactly("one", "two", "two");
        assertThat(fake.requests("GET", "/customers/1.json").map(RecordedRequest::account))
                .containsExactly("one", "two");
    }

    @Test
    void keysShouldBeRedactedInTheRequestsOfEachOther() {
        one.get("/customers.json?q=" + TWO_KEY);
        two.get("/customers.json?q=" + ONE_KEY);

        assertThat(fake.requests().toString()).doesNotContain("key-of");
        assertThat(fake.har()).doesNotContain("key-of");
    }

    @Test
    void outcomeShouldBeOfOneAccountWhenItIsScriptedForIt() {
        fake.when("GET", "/customers.json").ofAccount("two").respond(ScriptedResponse.of(503));

        assertThat(one.get("/customers.json").status()).isEqualTo(200);
        assertThat(two.get("/customers.json").status()).isEqualTo(503);
    }

    @Test
    void uriShouldBeThatOfTheAccount() {
        assertThat(fake.accountUri()).isEqualTo(fake.accountUri("one"));
        assertThat(fake.accountUri("two")).hasToString(fake.baseUri() + "/two");
        assertThatThrownBy(() -> fake.accountUri("three")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void startShouldRefuseAccountsThatAreAlike() {
        var twin = InMemoryKickserv.create();
        var sameSlug = FakeKickserv.builder(twin).account("two").addAccount(two().build());
        var sameKey = FakeKickserv.builder(twin).apiKey(TWO_KEY).addAccount(two().build());

        assertThatThrownBy(sameSlug::start)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("account");
        assertThatThrownBy(sameKey::start)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("api_key")
                .hasMessageNotContaining(TWO_KEY);
    }
}
