package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;
import java.net.Authenticator;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsValidatorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "../other", "a/b", "a%2Fb", "a%2fb", "a?b", "a#b", "a b", "é", "a\r\nX: y", ".", "-a"})
    void validateShouldRefuseAnAccountThatIsNoSlug(String slug) {
        assertThat(good().account(slug).validate().getError())
                .extracting(Violation::field)
                .containsExactly("account");
    }

    @ParameterizedTest
    @Tag("rule:secrets-are-not-exposed")
    @ValueSource(strings = {"key\r\nX-Injected: 1", "key\n", "two words", "a:b", "kéy", "tab\there"})
    void validateShouldRefuseAKeyThatIsNoHeaderAndNotShowIt(String key) {
        var broken = good().apiKey(key).validate().getError();

        assertThat(broken)
                .containsExactly(new Violation(
                        "api_key",
                        Option.some("visible_ascii"),
                        "must be visible ASCII characters without a colon",
                        "(hidden)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://app.example.com",
                "http://127.0.0.1.example.com",
                "ftp://127.0.0.1",
                "https://user:secret@example.com",
                "http://example.com?token=secret",
                "https://example.com:99999",
                "http://user:secret@example.com",
                "https://example.com?token=secret",
                "https://example.com?x=1",
                "https://example.com#x",
                "https:///path",
                "relative"
            })
    void validateShouldRefuseABaseUriThatIsNotSafe(String uri) {
        var broken = good().baseUri(URI.create(uri)).validate().getError();

        assertThat(broken).extracting(Violation::field).containsExactly("base_uri");
        assertThat(broken.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.com",
                "https://example.com/proxy/",
                "http://127.0.0.1:8080",
                "http://localhost:1",
                "http://[::1]:8080"
            })
    void validateShouldAcceptASecureBaseUri(String uri) {
        assertThat(good().baseUri(URI.create(uri)).validate().isValid()).isTrue();
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void buildShouldThrowWithEveryViolation() {
        var broken = HttpKickserv.builder()
                .connectTimeout(Duration.ZERO)
                .requestTimeout(Duration.ofDays(2))
                .operationTimeout(Duration.ofSeconds(-1));

        assertThatThrownBy(broken::build).isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(
                        thrown.violations())
                .extracting(Violation::field)
                .containsExactly("account", "api_key", "connect_timeout", "request_timeout", "operation_timeout"));
    }

    @Test
    void validateShouldRefuseAClientThatFollowsRedirectsKeepsCookiesOrAnswersChallenges() {
        var follows = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        var cookies = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var answers =
                HttpClient.newBuilder().authenticator(new Authenticator() {}).build();

        assertThat(List.of(follows, cookies, answers)).allSatisfy(client -> assertThat(
                        good().client(client).validate().getError())
                .extracting(Violation::field)
                .containsExactly("client"));
        assertThat(good().client(HttpClient.newHttpClient()).validate().isValid())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'',80", "proxy host,80", "http://proxy.internal,80", "proxy.internal,0", "proxy.internal,65536"})
    void validateShouldRefuseAProxyThatIsNoHostAndPort(String host, int port) {
        assertThat(good().proxy(host, port).validate().getError())
                .extracting(Violation::field)
                .containsExactly("proxy");
    }

    @Test
    void validateShouldRefuseAProxyBesideAClientThatIsGiven() {
        HttpKickservBuilder both = good().client(HttpClient.newHttpClient()).proxy("proxy.internal", 3128);

        assertThat(both.validate().getError().map(Violation::toString).mkString())
                .contains("proxy must be set on the given client instead");
    }

    @ParameterizedTest
    @Tag("rule:secrets-are-not-exposed")
    @CsvSource({"'',canary", "off:ice,canary", "office,''", "'off\nice',canary", "office,'can\nary'"})
    void validateShouldRefuseProxyCredentialsThatAreNoneAndNotShowThem(String user, String password) {
        var broken = good().proxyCredentials(user, password).validate().getError();

        assertThat(broken).extracting(Violation::field).containsExactly("proxy_credentials");
        assertThat(broken.toString()).contains("(hidden)").doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example.com,Basic,false",
        "https://app.example.com,'NTLM, basic',false",
        "https://app.example.com,'',true",
        "https://app.example.com,NTLM,true",
        "http://127.0.0.1,Basic,true"
    })
    void proxyCredentialsShouldBeRefusedWhereJavaWouldNotSendThem(URI base, String disabled, boolean isTaken) {
        var credentials = new ProxyCredentials("office", "canary");

        assertThat(SettingsValidator.proxyCredentials(credentials, base, disabled)
                        .isEmpty())
                .isEqualTo(isTaken);
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void toStringShouldNotShowTheKey() {
        assertThat(good().proxyCredentials("office", "canary")).asString().doesNotContain("canary");
        assertThat(new ProxyCredentials("office", "canary")).asString().doesNotContain("canary");
        assertThat(good().toString()).contains("demo").doesNotContain("canary");
        assertThat(good().baseUri(URI.create("https://user:canary@example.com")).toString())
                .doesNotContain("canary");
        try (var client = good().build()) {
            assertThat(client.toString()).contains("demo").doesNotContain("canary");
        }
    }

    private static HttpKickservBuilder good() {
        return HttpKickserv.builder().account("demo").apiKey("canary");
    }
}
