package io.github.kickserv4j.fakeserver.http;

import io.github.kickserv4j.fakeserver.http.HttpRequest.ParseError;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;

/** Reads the requests of one connection, one after the other. */
final class HttpRequestReader {
    private static final int LONGEST_HEAD = 1 << 16;

    /** The first byte of a client that speaks TLS, and of no request. */
    private static final int TLS_HANDSHAKE = 0x16;

    private final LineInputStream in;

    HttpRequestReader(InputStream in) {
        this.in = new LineInputStream(in);
    }

    /**
     * Returns the next request; none if the client closes the connection before the end of the head, or if it speaks TLS and waits
     * for an answer that no server of plain HTTP has.
     */
    Option<HttpRequest> next() throws IOException {
        if (in.isNext(TLS_HANDSHAKE)) {
            return Option.none();
        }
        String first = firstLine();
        String last = first;
        int left = LONGEST_HEAD - first.length();
        var lines = new ArrayList<String>();
        while (left > 0 && last.endsWith("\n")) {
            last = in.line(left);
            if (isEnd(last)) {
                return Option.some(request(first, lines, Option.none()));
            }
            left -= last.length();
            lines.add(withoutEnd(last));
        }
        return left > 0 ? Option.none() : Option.some(request(first, lines, Option.some(ParseError.TOO_LONG)));
    }

    /** Returns the first line that is not empty. */
    private String firstLine() throws IOException {
        String line = in.line(LONGEST_HEAD);
        while (!line.isEmpty() && line.isBlank()) {
            line = in.line(LONGEST_HEAD);
        }
        return line;
    }

    private static boolean isEnd(String line) {
        return line.equals("\r\n") || line.equals("\n");
    }

    private static String withoutEnd(String line) {
        int end = line.endsWith("\r\n") ? 2 : line.endsWith("\n") ? 1 : 0;
        return line.substring(0, line.length() - end);
    }

    private HttpRequest request(String first, Collection<String> lines, Option<ParseError> tooLong) {
        var line = RequestLine.parse(withoutEnd(first).stripLeading());
        var headers = new Headers(List.of(lines.toArray(new String[0])));
        Option<ParseError> refusal = tooLong.isDefined() ? tooLong : refusal(line, headers);
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
