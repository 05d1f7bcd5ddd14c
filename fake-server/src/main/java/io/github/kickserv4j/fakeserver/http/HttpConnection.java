package io.github.kickserv4j.fakeserver.http;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Serves one connection of a client, for as many requests as it sends. */
record HttpConnection(Socket socket, HttpHandler handler) {
    private static final byte[] GO_ON = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LINGERING_MILLIS = 1_000;
    private static final int LINGERING_BYTES = 16 << 20;

    void serve() throws IOException {
        socket.setTcpNoDelay(true);
        var requests = new HttpRequestReader(socket.getInputStream());
        boolean kept = true;
        while (kept) {
            Option<HttpRequest> next = requests.next();
            kept = next.isDefined() && isKeptAfter(next.get());
        }
    }

    private boolean isKeptAfter(HttpRequest request) throws IOException {
        if (request.headers().containsToken("Expect", "100-continue")) {
            socket.getOutputStream().write(GO_ON);
        }
        Option<HttpResponse> response = handler.handle(request);
        return response.isDefined() && isKeptAfter(request, response.get());
    }

    private boolean isKeptAfter(HttpRequest request, HttpResponse response) throws IOException {
        boolean last = request.closesConnection() || response.closesConnection() || !isEnded(request.body());
        socket.getOutputStream().write(response.toBytes(request.isHead(), last));
        if (last) {
            linger();
        }
        return !last;
    }

    private static boolean isEnded(InputStream body) throws IOException {
        try {
            return body.read() < 0;
        } catch (ProtocolException broken) {
            return false;
        }
    }

    /** Reads what the client is still sending. If it were not read, the client would lose the response. */
    private void linger() throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(LINGERING_MILLIS);
        socket.getInputStream().skip(LINGERING_BYTES);
    }
}
