package io.github.kickserv4j.adapter.http.transport;

import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;

/** The target of a connection: host and port, and the proxy if there is one. It contains neither user nor path. */
record ConnectTarget(URI uri, HttpClient client) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    @Override
    public String toString() {
        String server = uri.getHost() + ":" + port();
        return proxy().map(proxy -> server + " through the proxy " + proxy).getOrElse(server);
    }

    private int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS : HTTP;
    }

    private Option<String> proxy() {
        return proxy(uri, Option.ofOptional(client.proxy()))
                .flatMap(proxy -> Option.of(proxy.address()))
                .filter(InetSocketAddress.class::isInstance)
                .map(InetSocketAddress.class::cast)
                .map(address -> address.getHostString() + ":" + address.getPort());
    }

    /** Returns the first proxy of the selector, or of the JDK's default selector, which a client without a selector uses. */
    static Option<Proxy> proxy(URI uri, Option<ProxySelector> given) {
        return given.orElse(() -> Option.of(ProxySelector.getDefault()))
                .flatMap(selector ->
                        Try.of(() -> List.ofAll(selector.select(uri))).toOption())
                .flatMap(List::headOption)
                .filter(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
