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

/** The connections of one client, kept for the next request where they can be. */
final class Lines implements AutoCloseable {
    private final Deque<Line> idle = new ConcurrentLinkedDeque<>();
    private final Set<Line> busy = ConcurrentHashMap.newKeySet();
    private final Queue<Line> leaked = new ConcurrentLinkedQueue<>();
    private final FaultedAccount account;
    private final Set<Sin> sins;

    Lines(FaultedAccount account, Set<Sin> sins) {
        this.account = account;
        this.sins = sins;
    }

    Line take() {
        Line line = Option.of(idle.pollFirst()).getOrElse(Line::new);
        busy.add(line);
        return line;
    }

    HttpAnswer ask(Line line, String request) throws IOException {
        if (!line.isConnected()) {
            line.connect(account.baseUri(), detour(), account.connectTimeout(), trusted(), sins);
        }
        if (sins.contains(Sin.TIMES_EACH_READ)) {
            line.timeEachRead(account.operationTimeout());
        }
        return followed(line.ask(Detour.passed(request, account, sins), sins), request);
    }

    void giveBack(Line line, HttpAnswer answer) {
        busy.remove(line);
        if (sins.contains(Sin.LEAKS_SOCKETS)) {
            leaked.add(line);
        } else if (answer.keepsTheConnection()) {
            line.reuse();
            idle.addFirst(line);
        } else {
            line.close();
        }
    }

    void hangUp(Line line) {
        busy.remove(line);
        if (!sins.contains(Sin.KEEPS_SOCKETS)) {
            line.close();
        }
    }

    @Override
    public void close() {
        idle.forEach(Line::close);
        busy.forEach(Line::close);
        leaked.forEach(Line::close);
    }

    private HttpAnswer followed(HttpAnswer answer, String request) throws IOException {
        boolean isRedirect = answer.status() / 100 == 3 && sins.contains(Sin.FOLLOWS_REDIRECTS);
        boolean isLink = answer.header("link").isDefined() && sins.contains(Sin.FOLLOWS_LINKS);
        if (!isRedirect && !isLink) {
            return answer;
        }
        String target = answer.header("location")
                .getOrElse(() -> answer.header("link").get().replaceAll("<|>.*", ""));
        try (var there = new Line()) {
            there.connect(URI.create(target), Option.none(), account.connectTimeout(), trusted(), sins);
            return there.ask(request, sins);
        }
    }

    private Option<Detour> detour() {
        return account.proxy()
                .filter(proxy -> !sins.contains(Sin.GOES_AROUND_PROXIES))
                .map(proxy -> new Detour(account, proxy, sins));
    }

    private SSLContext trusted() {
        return account.sslContext().getOrElse(Lines::usual);
    }

    private static SSLContext usual() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }
}
