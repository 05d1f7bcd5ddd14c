package io.github.kickserv4j.fakeserver.http;

import io.github.kickserv4j.fakeserver.http.HttpRequest.ParseError;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Reads the requests of one connection, one after the other. */
final class HttpRequestReader {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final Pattern END = Pattern.compile("\r?\n");

    private final InputStream in;

    HttpRequestReader(InputStream in) {
        this.in = in;
    }

    /** Returns the next request, or none if the client closes the connection before the end of the head. */
    Option<HttpRequest> next() throws IOException {
        return head().map(head -> {
            Vector<String> lines = Vector.of(END.split(head));
            var line = RequestLine.parse(lines.head());
            var headers = new Headers(lines.tail());
            return request(line, headers, isWhole(head) ? refusal(line, headers) : Option.some(ParseError.TOO_LONG));
        });
    }

    /** Reads up to the empty line, or up to the limit. Empty lines before the head are skipped. */
    private Option<StringBuilder> head() throws IOException {
        var head = new StringBuilder();
        while (head.length() < LONGEST_HEAD && !isWhole(head)) {
            int next = in.read();
            if (next < 0) {
                return Option.none();
            }
            if (!head.isEmpty() || !Character.isWhitespace(next)) {
                head.append((char) next);
            }
        }
        return Option.some(head);
    }

    private static boolean isWhole(StringBuilder head) {
        int last = head.length() - 1;
        return last > 0
                && head.charAt(last) == '\n'
                && (head.charAt(last - 1) == '\n' || head.indexOf("\n\r\n", last - 2) >= 0);
    }

    private HttpRequest request(RequestLine line, Headers headers, Option<ParseError> refusal) {
        boolean last = refusal.isDefined() || line.closesByDefault() || headers.containsToken("Connection", "close");
        InputStream body = refusal.isEmpty() ? BodyFraming.bodyStream(headers, in) : InputStream.nullInputStream();
        return new HttpRequest(line.method(), line.target(), headers, body, refusal, last);
    }

    private static Option<ParseError> refusal(RequestLine line, Headers headers) {
        if (!line.isHttp1()) {
            return Option.some(ParseError.LINE);
        }
        return Option.when(!headers.areWellFormed() || !BodyFraming.isLengthUnambiguous(headers), ParseError.HEADERS);
    }
}
