package io.github.kickserv4j.adapter.http.transport;

import java.net.InetSocketAddress;
import java.net.ProxySelector;

/** The proxy of an own client. Its name is resolved for each connection. */
public record ProxyServer(String host, int port) {

    ProxySelector selector() {
        return ProxySelector.of(InetSocketAddress.createUnresolved(host, port));
    }
}
