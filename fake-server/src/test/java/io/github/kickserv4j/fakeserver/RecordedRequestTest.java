package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedRequestTest {
    private static final String KEY = "canary-key-of-the-account";

    private final FakeKickserv fake =
            FakeKickserv.builder(InMemoryKickserv.create()).apiKey(KEY).start();
    private final TestHttpClient testHttpClient = new TestHttpClient(fake.accountUri(), KEY, KEY);

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void requestsShouldHoldRequestsAndResponsesInOrder() {
        testHttpClient.post("/customers.json", "{\"customer\":{\"name\":\"Ann Example\"}}");
        testHttpClient.get("/customers.json?name=Ann+Example&customers_page=2");

        assertThat(fake.requests())
                .containsExactly(
                        new RecordedRequest(
                                "POST", "/demo/customers.json", "", "{\"customer\":{\"name\":\"Ann Example\"}}", 200),
                        new RecordedRequest(
                                "GET", "/demo/customers.json", "name=Ann+Example&customers_page=2", "", 200));
    }

    @Test
    void requestsShouldHoldRefusedAndScriptedOnesToo() {
        fake.enqueue(ScriptedResponse.of(500));
        testHttpClient.get("/customers.json");
        new TestHttpClient(fake.accountUri(), "x", "x").get("/customers.json");

        assertThat(fake.requests().map(RecordedRequest::status)).containsExactly(500, 401);
    }

    @Test
    void requestsShouldBeFoundByVerbAndPath() {
        testHttpClient.get("/customers/1.json");
        testHttpClient.delete("/customers/1.json");
        testHttpClient.get("/customers/1/notes.json?page=1");
        testHttpClient.get("/customers/1/notes.json?page=2");

        assertThat(fake.requests("DELETE", "/customers/1.json").size()).isOne();
        assertThat(fake.requests("*", "/customers/*.json").map(RecordedRequest::method))
                .containsExactly("GET", "DELETE");
        assertThat(fake.requests("GET", "/customers/*/notes.json").last().query())
                .isEqualTo("page=2");
        assertThat(fake.requests("GET", "/jobs.json")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/demo/customers.json, demo, /customers.json",
        "/demo, demo, ''",
        "/demo/, demo, /",
        "/, '', ''",
        "'', '', ''",
        "*, '', *"
    })
    void requestShouldHoldItsAccountAndThePathBelowIt(String path, String account, String rest) {
        var request = new RecordedRequest("GET", path, "", "", 200);

        assertThat(request.account()).isEqualTo(account);
        assertThat(request.pathInAccount()).isEqualTo(rest);
    }

    @Test
    void requestsShouldBeForgottenWhenCleared() {
        testHttpClient.get("/customers.json");

        fake.clearRequests();

        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void secretsShouldBeRedactedWhereverTheyStand() {
        testHttpClient.get("/" + KEY + ".json?q=" + KEY + "&token=canary1&name=Ann");
        testHttpClient.post(
                "/customers.json", "{\"customer\":{\"name\":\"" + KEY + "\",\"Token\" : \"canary2\\\"canary3\"}}");
        testHttpClient.post(
                "/customers.json",
                "{\"password_digest\":\"canary4\",\"remember_me_token\":\"canary5\",\"n\":\"kept\"}");
        testHttpClient.post("/customers.json", "{\"token\":\"canary6");
        testHttpClient.post("/x.json", "{\"password_salt\":\"canary7\",\"encrypted_password\":\"canary8\"}");
        testHttpClient.post("/x.json", "{\"remember_token\":\"canary9\",\"stripe_payment_id\":\"canary10\"}");

        assertThat(fake.requests().toString()).doesNotContain("canary").contains("name=Ann", "\"n\":\"kept\"");
        assertThat(fake.requests().size()).isEqualTo(6);
    }

    @Test
    void keyShouldStayInOtherWordsWhenItIsTooShortForASecret() {
        try (var short1 = FakeKickserv.builder(InMemoryKickserv.create()).start()) {
            TestHttpClient.forServer(short1).get("/customers.json");

            assertThat(short1.requests().head().path()).isEqualTo("/demo/customers.json");
        }
    }

    @Test
    void requestsShouldBeTheLastThousandWhenThereWereMore() {
        for (int i = 0; i < 1_002; i++) {
            testHttpClient.get("/" + i);
        }

        assertThat(fake.requests().size()).isEqualTo(1_000);
        assertThat(fake.requests().head().path()).isEqualTo("/demo/2");
    }

    @Test
    void bodyShouldBeCutWhenItIsLong() {
        testHttpClient.post("/customers.json", "x".repeat(70_000));

        assertThat(fake.requests().last().body()).hasSize(65_536);
    }

    @Test
    void redactionShouldEndWhenASecretIsHuge() {
        String huge = "{\"token\":\"" + "\\\\x".repeat(500_000) + "\"}";

        assertThat(new RequestRedactor(KEY).redact(huge)).isEqualTo("{\"token\":\"[redacted]\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"token\":\"CANARY",
                "{\"tokens\":[\"CANARY\",{\"a\":\"CANARY\"}]}",
                "{\"customer\":{\"authenticity_token\":{\"value\":\"CANARY\"}}}",
                "{\"customer\":{\"passwordDigest\":\"CANARY\"}}",
                "{\"t\\u006fken\":\"CANARY\"}",
                "{\"note\":\"\\\"remember_me_token\\\" => \\\"CANARY\\\"\"}",
                "{\"note\":\"{\\\"token\\\":\\\"CANARY\\\"}\"}",
                "{\"note\":\"token: 'CAN ARY CANARY'\"}",
                "{\"token\":\"CANARY-token-of-nobody\"}",
                "{\"fields\":[{\"name\":\"password\",\"value\":\"CANARY\"}]}",
                "{\"note\":\"a\",\"note\":\"token=CANARY\"}",
                "<customer><token>CANARY</token></customer>",
                "name=Ann&pass%77ord=CANARY",
                "remember_me_token: CANARY",
                "text before token=CANARY <html></html>",
                "\"token=CANARY\""
            })
    void redactionShouldHideASecretWhateverFormItHas(String text) {
        assertThat(new RequestRedactor(KEY).redact(text))
                .doesNotContain("CANARY")
                .contains("[redacted]");
        assertThat(new RequestRedactor(KEY)
                        .redact(new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_8)))
                .isEqualTo("[redacted]");
    }

    @Test
    void redactionShouldHideTheKeyWhateverFormItHas() {
        String key = "canary/of+the&\"key";
        String pair = Base64.getEncoder().encodeToString((key + ":" + key).getBytes(StandardCharsets.UTF_8));
        String percent = URLEncoder.encode(key, StandardCharsets.UTF_8);
        String unicode =
                key.chars().mapToObj(c -> String.format("\\" + "u%04x", c)).collect(Collectors.joining());
        String html = key.replace("&", "&amp;").replace("\"", "&quot;");
        var requestRedactor = new RequestRedactor(key);

        for (String form : List.of(key, pair, percent, unicode, html, key.replace("\"", "\\\""))) {
            assertThat(requestRedactor.redact("q=" + form)).as(form).doesNotContain(form);
            assertThat(requestRedactor.redact("{\"name\":\"" + form.replace("\"", "\\\"") + "\"}"))
                    .as(form)
                    .doesNotContain(form);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary>?>key+15", "canary-key", "canary_key9", "can\u00e4ry-key"})
    void redactionShouldHideTheKeyInBase64WhateverStandsBesideIt(String key) {
        var requestRedactor = new RequestRedactor(key);

        for (String before : List.of("", ":", "ab", "user:")) {
            for (String after : List.of("", ":", ":" + key)) {
                byte[] text = (before + key + after).getBytes(StandardCharsets.UTF_8);
                String usual = Base64.getEncoder().encodeToString(text);
                String url = Base64.getUrlEncoder().withoutPadding().encodeToString(text);
                String percent = URLEncoder.encode(usual, StandardCharsets.UTF_8);
                String twice = URLEncoder.encode(percent, StandardCharsets.UTF_8);
                for (String form : List.of(usual, url, percent, twice)) {
                    assertThat(requestRedactor.redact("q=" + form + "&page=2"))
                            .as(before + key + after)
                            .contains("[redacted]")
                            .doesNotContain(form.substring(form.length() / 3, form.length() * 2 / 3));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"note\" : {\"note\":\"The parking token is in the salt cellar\"} }",
                "{\"payment\":{\"amount\":\"1.50\"}}",
                "name=Ann+Example&customers_page=2",
                "/demo/customers/380.json",
                "no json",
                "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"name\":\"Saltworks\"}",
                "7"
            })
    void redactionShouldKeepWhatHoldsNoSecretAsItCame(String text) {
        assertThat(new RequestRedactor(KEY).redact(text)).isEqualTo(text);
    }
}
