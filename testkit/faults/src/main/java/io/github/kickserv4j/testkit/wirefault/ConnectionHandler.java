package io.github.kickserv4j.testkit.wirefault;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.Socket;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/** Serves one connection from acceptance to its end, request by request, on one thread. */
record ConnectionHandler(
        Socket socket,
        ConnectionPolicy policy,
        Option<SSLContext> tls,
        Function<WireRequest, ExchangeHandler> router,
        TrafficRecorder traffic)
        implements Runnable {

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            if (policy.applyTo(socket)) {
                serve(openConnection());
            }
        } catch (IOException ended) {
            // closed by the client, by the script, or by the server: in each case it is over
        } finally {
            traffic.connectionClosed(socket);
        }
    }

    private WireConnection openConnection() throws IOException {
        return tls.isDefined()
                ? WireConnection.tls(socket, traffic.bytesSent(), tls.get())
                : WireConnection.plain(socket, traffic.bytesSent());
    }

    private void serve(WireConnection wireConnection) throws IOException {
        var requests = new WireRequestReader(wireConnection.in());
        for (var next = requests.next(); next.isDefined(); next = requests.next()) {
            WireRequest request = next.get();
            traffic.requestReceived(request);
            router.apply(request).handle(new WireExchange(request, wireConnection));
            if (!wireConnection.isOpen()) {
                return;
            }
        }
        wireConnection.close();
    }
}
