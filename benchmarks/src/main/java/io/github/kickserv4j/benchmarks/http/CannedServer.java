package io.github.kickserv4j.benchmarks.http;

import io.github.kickserv4j.benchmarks.page.PageBytes;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A server that answers each request without a body with the same bytes, in one write, as fast as it can. It runs in a process of its
 * own until its input ends.
 */
public final class CannedServer {
    private static final int BACKLOG = 100;
    private static final int LONGEST_HEAD = 8_192;
    private static final int END = '\r' << 24 | '\n' << 16 | '\r' << 8 | '\n';

    private final byte[] answer;

    private CannedServer(byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        this.answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
    }

    /** Prints the port, and answers with a page of customers, or with one customer if the argument is {@code customer}. */
    public static void main(String[] args) throws IOException {
        var server = new CannedServer(args[0].equals("customer") ? PageBytes.ofCustomer() : PageBytes.ofCustomers());
        try (var socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())) {
            start(() -> server.accept(socket));
            System.out.println(socket.getLocalPort());
            while (System.in.read() >= 0) {
                // until the end
            }
        }
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
        try (connection) {
            connection.setTcpNoDelay(true);
            while (isRequestRead(connection.getInputStream())) {
                connection.getOutputStream().write(answer);
            }
        } catch (IOException closed) {
            // by the client
        }
    }

    /** Reads a head, in one read as a rule. */
    private static boolean isRequestRead(InputStream requests) throws IOException {
        byte[] head = new byte[LONGEST_HEAD];
        int last = 0;
        while (last != END) {
            int count = requests.read(head);
            if (count < 0) {
                return false;
            }
            for (int i = Math.max(0, count - Integer.BYTES); i < count; i++) {
                last = last << Byte.SIZE | head[i];
            }
        }
        return true;
    }

    private static void start(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
