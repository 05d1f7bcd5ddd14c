package io.github.kickserv4j.testkit.wirefault;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.Socket;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/** One connection from its greeting to its end, request by request, on one thread. */
record Connection(
        Socket socket, Greeting greeting, Option<SSLContext> tls, Function<WireRequest, Script> answers, Tally tally)
        implements Runnable {

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            if (greeting.lets(socket)) {
                serve(wire());
            }
        } catch (IOException ended) {
            // by the client, by the script, or by the server that closes: in each case it is over
        } finally {
            tally.closed(socket);
        }
    }

    private Wire wire() throws IOException {
        return tls.isDefined() ? Wire.tls(socket, tally.sent(), tls.get()) : Wire.plain(socket, tally.sent());
    }

    private void serve(Wire wire) throws IOException {
        var requests = new RequestReader(wire.in());
        for (var next = requests.next(); next.isDefined(); next = requests.next()) {
            WireRequest request = next.get();
            tally.received(request);
            answers.apply(request).play(new Exchange(request, wire));
            if (!wire.isOpen()) {
                return;
            }
        }
        wire.close();
    }
}
