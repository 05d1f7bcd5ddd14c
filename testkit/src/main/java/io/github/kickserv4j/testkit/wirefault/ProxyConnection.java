package io.github.kickserv4j.testkit.wirefault;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection of a client to a proxy: requests that are refused or go through to one server, or a tunnel to it. */
final class ProxyConnection implements Runnable {
    private static final Answer WHO_ARE_YOU = Answer.of(407).header("Proxy-Authenticate", "Basic realm=\"proxy\"");
    private static final String ESTABLISHED = "HTTP/1.1 200 Connection established\r\n\r\n";

    private final Socket client;
    private final FaultProxy proxy;
    private final Tally tally;
    private Option<Socket> server = Option.none();

    ProxyConnection(Socket client, FaultProxy proxy, Tally tally) {
        this.client = client;
        this.proxy = proxy;
        this.tally = tally;
    }

    @Override
    public void run() {
        try (client) {
            client.setTcpNoDelay(true);
            serve(Wire.plain(client, tally.sent()));
            if (server.isDefined()) {
                server.get().close();
            }
        } catch (IOException ended) {
            // by the client, by the server, or by the proxy that closes: in each case it is over
        } finally {
            tally.closed(client);
        }
    }

    private void serve(Wire wire) throws IOException {
        var requests = new RequestReader(wire.in());
        for (var next = requests.next(); next.isDefined(); next = requests.next()) {
            WireRequest request = next.get();
            tally.received(request);
            if (proxy.isHangingUp()) {
                return;
            }
            if (proxy.admits(request)) {
                pass(request, wire);
            } else {
                WHO_ARE_YOU.play(new Exchange(request, wire));
            }
        }
    }

    private void pass(WireRequest request, Wire wire) throws IOException {
        if (request.method().equals("CONNECT")) {
            Socket behind = connect(URI.create("tunnel://" + request.target()));
            wire.write(ESTABLISHED.getBytes(StandardCharsets.US_ASCII));
            back(behind);
            new Pump(wire.in(), client, behind).run();
        } else {
            URI target = URI.create(request.target());
            if (server.isEmpty()) {
                back(connect(target));
            }
            server.get().getOutputStream().write(passed(request, target).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Socket connect(URI to) throws IOException {
        var behind = new Socket(to.getHost(), to.getPort());
        server = Option.some(behind);
        return behind;
    }

    private void back(Socket behind) throws IOException {
        proxy.execute(new Pump(behind.getInputStream(), behind, client));
    }

    /** Without the address, and without what was for the proxy alone. */
    private static String passed(WireRequest request, URI target) {
        String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        return request.headers()
                .reject(header -> header.name().equalsIgnoreCase("Proxy-Authorization"))
                .map(header -> header.name() + ": " + header.value() + "\r\n")
                .mkString(request.method() + " " + path + " HTTP/1.1\r\n", "", "\r\n" + request.body());
    }
}
