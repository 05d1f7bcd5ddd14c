package io.github.kickserv4j.testkit.faultmatrix;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** Connects a client through a proxy. */
record ProxyTunnel(FaultTestAccount account, FaultTestProxy proxy, Set<Defect> defects) {

    /** Makes the proxy connect to the server. */
    void open(Socket socket, URI server) throws IOException {
        socket.getOutputStream().write(request(server.getAuthority()).getBytes(StandardCharsets.UTF_8));
        String status = line(socket.getInputStream());
        while (!line(socket.getInputStream()).isEmpty()) {
            // skips the headers
        }
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new ProxyRefusedException(
                    "the proxy says " + status + (defects.contains(Defect.LEAKS_PASSWORDS) ? proxy.password() : ""));
        }
    }

    /** Returns {@code request} as it is sent to the server. */
    static String requestToServer(String request, FaultTestAccount account, Set<Defect> defects) {
        return defects.contains(Defect.LEAKS_PASSWORD_TO_SERVER)
                        && account.proxy().isDefined()
                ? request.replaceFirst(
                        "\r\n", "\r\n" + proxyAuthorization(account.proxy().get()))
                : request;
    }

    private String request(String authority) {
        String key = account.apiKey().get();
        return "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n"
                + (defects.contains(Defect.OMITS_PROXY_CREDENTIALS) ? "" : proxyAuthorization(proxy))
                + (defects.contains(Defect.LEAKS_KEY_TO_PROXY)
                        ? "Authorization: " + basicCredentials(key, key) + "\r\n"
                        : "")
                + "\r\n";
    }

    private static String proxyAuthorization(FaultTestProxy proxy) {
        return "Proxy-Authorization: " + basicCredentials(proxy.user(), proxy.password()) + "\r\n";
    }

    private static String basicCredentials(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the proxy has closed");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    /** Thrown if the proxy rejects the credentials. */
    static final class ProxyRefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        ProxyRefusedException(String why) {
            super(why);
        }
    }
}
