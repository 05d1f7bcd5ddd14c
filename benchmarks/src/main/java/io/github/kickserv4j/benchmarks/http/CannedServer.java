package io.github.kickserv4j.benchmarks.http;

import io.github.kickserv4j.benchmarks.page.PageBytes;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A server that answers requests without a body, each in one write, as fast as it can. It runs in a process of its own until its input
 * ends.
 */
public final class CannedServer {
    private static final int BACKLOG = 100;
    private static final int LONGEST_HEAD = 8_192;
    private static final int END = '\r' << 24 | '\n' << 16 | '\r' << 8 | '\n';

    private final Answers answers;

    /** Finds the answers to requests. */
    @FunctionalInterface
    interface Answers {
        /** Returns the answer to the request with this head, which is {@code length} bytes long. */
        byte[] to(byte[] head, int length);
    }

    private CannedServer(Answers answers) {
        this.answers = answers;
    }

    /**
     * Prints the port, and answers with one {@code customer}, with a {@code page} of them, or with many pages for a {@code walk} or an
     * {@code export}.
     */
    public static void main(String[] args) throws IOException {
        var server = new CannedServer(answers(args[0]));
        try (var socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())) {
            start(() -> server.accept(socket));
            System.out.println(socket.getLocalPort());
            while (System.in.read() >= 0) {
                // until the end
            }
        }
    }

    private static Answers answers(String kind) {
        return switch (kind) {
            case "walk" -> new SlowPages();
            case "export" -> new NumberedPages();
            case "customer" -> always(PageBytes.ofCustomer());
            default -> always(PageBytes.ofCustomers());
        };
    }

    private static Answers always(byte[] body) {
        byte[] answer = answer(body);
        return (head, length) -> answer;
    }

    /** Returns an answer with this body. */
    static byte[] answer(byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            }
        } catch (IOException closed) {
            // the end
        }
    }

    private void serve(Socket connection) {
        byte[] head = new byte[LONGEST_HEAD];
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream requests = connection.getInputStream();
            for (int length = read(requests, head); length > 0; length = read(requests, head)) {
                connection.getOutputStream().write(answers.to(head, length));
            }
        } catch (IOException closed) {
            // by the client
        }
    }

    /** Reads a head, in one read as a rule, and returns its length; 0 at the end. */
    private static int read(InputStream requests, byte[] head) throws IOException {
        int length = 0;
        while (!isWhole(head, length)) {
            int count = requests.read(head, length, head.length - length);
            if (count < 0) {
                return 0;
            }
            length += count;
        }
        return length;
    }

    private static boolean isWhole(byte[] head, int length) {
        int last = 0;
        for (int i = Math.max(0, length - Integer.BYTES); i < length; i++) {
            last = last << Byte.SIZE | head[i];
        }
        return last == END;
    }

    private static void start(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
