package io.github.kickserv4j.benchmarks.cli;

import io.github.kickserv4j.benchmarks.page.PageBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server of a list of customers, each with another id and number, page by page, and then of empty pages. It runs in a process of its
 * own until its input ends.
 */
public final class PageServer {
    private static final int BACKLOG = 100;
    private static final int LONGEST_HEAD = 8_192;
    private static final int ROWS = 25;
    private static final Pattern PAGE = Pattern.compile("[?&]page=([0-9]+)");
    private static final Pattern IDENTITY = Pattern.compile("(?<=\"(id|customer_number)\":)[0-9]+");

    private final String[] row = IDENTITY.split(
            new String(PageBytes.ofCustomer(), StandardCharsets.UTF_8), 3); // at the id and at the number
    private final int pages;

    private PageServer(int pages) {
        this.pages = pages;
    }

    /** Prints the port, and answers with as many pages as the argument says. */
    public static void main(String[] args) throws IOException {
        var server = new PageServer(Integer.parseInt(args[0]));
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
            String head = head(connection.getInputStream());
            while (!head.isEmpty()) {
                connection.getOutputStream().write(answer(head));
                head = head(connection.getInputStream());
            }
        } catch (IOException closed) {
            // by the client
        }
    }

    /** Returns the head of a request without a body, which is empty at the end of the connection. */
    private static String head(InputStream requests) throws IOException {
        var head = new StringBuilder();
        byte[] bytes = new byte[LONGEST_HEAD];
        int count = requests.read(bytes);
        while (count >= 0) {
            head.append(new String(bytes, 0, count, StandardCharsets.US_ASCII));
            if (head.indexOf("\r\n\r\n") >= 0) {
                return head.toString();
            }
            count = requests.read(bytes);
        }
        return "";
    }

    private byte[] answer(String head) {
        Matcher page = PAGE.matcher(head);
        byte[] body = body(page.find() ? Integer.parseInt(page.group(1)) : 1);
        var answer = new ByteArrayOutputStream(body.length + LONGEST_HEAD);
        answer.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    private byte[] body(int page) {
        var rows = new StringBuilder("[");
        for (int number = (page - 1) * ROWS + 1; number <= page * ROWS && page <= pages; number++) {
            rows.append(rows.length() > 1 ? "," : "").append(row[0]).append(7_100_000 + number);
            rows.append(row[1]).append(number).append(row[2]);
        }
        return rows.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void start(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
