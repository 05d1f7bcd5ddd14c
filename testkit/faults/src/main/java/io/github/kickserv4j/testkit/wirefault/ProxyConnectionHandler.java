package io.github.kickserv4j.testkit.wirefault;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Serves one connection of a client to a proxy: requests that are rejected or forwarded to one server, or a tunnel to it. */
final class ProxyConnectionHandler implements Runnable {
    private static final WireResponse AUTHENTICATION_REQUIRED =
            WireResponse.of(407).header("Proxy-Authenticate", "Basic realm=\"proxy\"");
    private static final String ESTABLISHED = "HTTP/1.1 200 Connection established\r\n\r\n";

    private final Socket client;
    private final FaultProxy proxy;
    private final TrafficRecorder traffic;
    private Option<Socket> server = Option.none();

    ProxyConnectionHandler(Socket client, FaultProxy proxy, TrafficRecorder trafficRecorder) {
        this.client = client;
        this.proxy = proxy;
        this.traffic = trafficRecorder;
    }

    @Override
    public void run() {
        try (client) {
            client.setTcpNoDelay(true);
            serve(WireConnection.plain(client, traffic.bytesSent()));
            if (server.isDefined()) {
                server.get().close();
            }
        } catch (IOException ended) {
            // closed by the client, by the server, or by the proxy: in each case it is over
        } finally {
            traffic.connectionClosed(client);
        }
    }

    private void serve(WireConnection wireConnection) throws IOException {
        var requests = new WireRequestReader(wireConnection.in());
        for (var next = requests.next(); next.isDefined(); next = requests.next()) {
            WireRequest request = next.get();
            traffic.requestReceived(request);
            if (proxy.isClosingOnRequest()) {
                return;
            }
            if (proxy.isAuthorized(request)) {
                forward(request, wireConnection);
            } else {
                AUTHENTICATION_REQUIRED.handle(new WireExchange(request, wireConnection));
            }
        }
    }

    private void forward(WireRequest request, WireConnection wireConnection) throws IOException {
        if (request.method().equals("CONNECT")) {
            Socket behind = connect(URI.create("tunnel://" + request.target()));
            wireConnection.write(ESTABLISHED.getBytes(StandardCharsets.US_ASCII));
            relayBack(behind);
            new SocketRelay(wireConnection.in(), client, behind).run();
        } else {
            URI target = URI.create(request.target());
            if (server.isEmpty()) {
                relayBack(connect(target));
            }
            server.get()
                    .getOutputStream()
                    .write(forwardedRequest(request, target).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Socket connect(URI to) throws IOException {
        var behind = new Socket(to.getHost(), to.getPort());
        server = Option.some(behind);
        return behind;
    }

    private void relayBack(Socket behind) throws IOException {
        proxy.execute(new SocketRelay(behind.getInputStream(), behind, client));
    }

    /** Returns the request without the address in its target, and without the headers for the proxy. */
    private static String forwardedRequest(WireRequest request, URI target) {
        String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        return request.headers()
                .reject(header -> header.name().equalsIgnoreCase("Proxy-Authorization"))
                .map(header -> header.name() + ": " + header.value() + "\r\n")
                .mkString(request.method() + " " + path + " HTTP/1.1\r\n", "", "\r\n" + request.body());
    }
}
