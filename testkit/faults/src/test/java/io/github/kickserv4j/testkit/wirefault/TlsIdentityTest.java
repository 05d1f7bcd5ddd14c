package io.github.kickserv4j.testkit.wirefault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsIdentityTest {

    @Test
    void clientShouldGetTheResponseWhenItTrustsTheServer() throws Exception {
        try (FaultServer server = FaultServer.startTls(TlsIdentity.TRUSTED)) {
            server.respondWith(WireResponse.json(200, "[]"));

            assertThat(server.baseUri().getScheme()).isEqualTo("https");
            assertThat(get(server.baseUri())).isEqualTo("[]");
            assertThat(get(URI.create("https://localhost:" + server.baseUri().getPort())))
                    .isEqualTo("[]");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED,NotAfter",
        "ELSEWHERE,No subject alternative names matching IP address",
        "UNTRUSTED,unable to find valid certification path"
    })
    void clientShouldSendNothingWhenItDoesNotTrustTheServer(TlsIdentity identity, String complaint) {
        try (FaultServer server = FaultServer.startTls(identity)) {
            assertThatThrownBy(() -> get(server.baseUri()))
                    .isInstanceOf(SSLException.class)
                    .hasStackTraceContaining(complaint);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void handshakeShouldBreakWhenTheServerResetsIt() {
        try (FaultServer server = FaultServer.startTls(TlsIdentity.TRUSTED)) {
            server.acceptWith(ConnectionPolicy.RESET_AT_FIRST_BYTE);

            assertThatThrownBy(() -> get(server.baseUri())).isInstanceOf(IOException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .sslContext(TlsIdentity.clientContext())
                .build()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
