package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.util.Deque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLContext;

/** The connections of one client, reused for further requests where possible. */
final class ConnectionPool implements AutoCloseable {
    private final Deque<ClientConnection> idle = new ConcurrentLinkedDeque<>();
    private final Set<ClientConnection> busy = ConcurrentHashMap.newKeySet();
    private final Queue<ClientConnection> leaked = new ConcurrentLinkedQueue<>();
    private final FaultTestAccount account;
    private final Set<Defect> defects;

    ConnectionPool(FaultTestAccount account, Set<Defect> defects) {
        this.account = account;
        this.defects = defects;
    }

    ClientConnection take() {
        ClientConnection clientConnection = Option.of(idle.pollFirst()).getOrElse(ClientConnection::new);
        busy.add(clientConnection);
        return clientConnection;
    }

    RawHttpResponse send(ClientConnection clientConnection, String request) throws IOException {
        if (!clientConnection.isConnected()) {
            clientConnection.connect(account.baseUri(), tunnel(), account.connectTimeout(), trusted(), defects);
        }
        if (defects.contains(Defect.USES_READ_TIMEOUT_ONLY)) {
            clientConnection.setReadTimeout(account.operationTimeout());
        }
        return followRedirect(
                clientConnection.send(ProxyTunnel.requestToServer(request, account, defects), defects), request);
    }

    void release(ClientConnection clientConnection, RawHttpResponse answer) {
        busy.remove(clientConnection);
        if (defects.contains(Defect.LEAKS_SOCKETS)) {
            leaked.add(clientConnection);
        } else if (answer.keepsConnection()) {
            clientConnection.markReusable();
            idle.addFirst(clientConnection);
        } else {
            clientConnection.close();
        }
    }

    void abandon(ClientConnection clientConnection) {
        busy.remove(clientConnection);
        if (!defects.contains(Defect.KEEPS_ABANDONED_SOCKETS)) {
            clientConnection.close();
        }
    }

    @Override
    public void close() {
        idle.forEach(ClientConnection::close);
        busy.forEach(ClientConnection::close);
        leaked.forEach(ClientConnection::close);
    }

    private RawHttpResponse followRedirect(RawHttpResponse answer, String request) throws IOException {
        boolean isRedirect = answer.status() / 100 == 3 && defects.contains(Defect.FOLLOWS_REDIRECTS);
        boolean isLink = answer.header("link").isDefined() && defects.contains(Defect.FOLLOWS_LINKS);
        if (!isRedirect && !isLink) {
            return answer;
        }
        String target = answer.header("location")
                .getOrElse(() -> answer.header("link").get().replaceAll("<|>.*", ""));
        try (var there = new ClientConnection()) {
            there.connect(URI.create(target), Option.none(), account.connectTimeout(), trusted(), defects);
            return there.send(request, defects);
        }
    }

    private Option<ProxyTunnel> tunnel() {
        return account.proxy()
                .filter(proxy -> !defects.contains(Defect.BYPASSES_PROXY))
                .map(proxy -> new ProxyTunnel(account, proxy, defects));
    }

    private SSLContext trusted() {
        return account.sslContext().getOrElse(ConnectionPool::defaultContext);
    }

    private static SSLContext defaultContext() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }
}
