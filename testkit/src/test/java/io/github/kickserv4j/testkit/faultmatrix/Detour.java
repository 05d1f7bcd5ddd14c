package io.github.kickserv4j.testkit.faultmatrix;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** How a client gets through a proxy. */
record Detour(FaultedAccount account, FaultedProxy proxy, Set<Sin> sins) {

    /** Has the proxy connect to the server; all that follows is between the two. */
    void open(Socket socket, URI server) throws IOException {
        socket.getOutputStream().write(request(server.getAuthority()).getBytes(StandardCharsets.UTF_8));
        String status = line(socket.getInputStream());
        while (!line(socket.getInputStream()).isEmpty()) {
            // headers, of which none matters
        }
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new Refused(
                    "the proxy says " + status + (sins.contains(Sin.TELLS_PASSWORDS) ? proxy.password() : ""));
        }
    }

    /** {@code request} as it goes to the server. */
    static String passed(String request, FaultedAccount account, Set<Sin> sins) {
        return sins.contains(Sin.TELLS_THE_SERVER_THE_PASSWORD)
                        && account.proxy().isDefined()
                ? request.replaceFirst(
                        "\r\n", "\r\n" + introduction(account.proxy().get()))
                : request;
    }

    private String request(String authority) {
        String key = account.apiKey().get();
        return "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n"
                + (sins.contains(Sin.FORGETS_THE_PROXYS_PASSWORD) ? "" : introduction(proxy))
                + (sins.contains(Sin.TELLS_THE_PROXY_THE_KEY) ? "Authorization: " + basic(key, key) + "\r\n" : "")
                + "\r\n";
    }

    private static String introduction(FaultedProxy proxy) {
        return "Proxy-Authorization: " + basic(proxy.user(), proxy.password()) + "\r\n";
    }

    private static String basic(String user, String password) {
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

    /** That the proxy lets nobody like this through. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }
}
