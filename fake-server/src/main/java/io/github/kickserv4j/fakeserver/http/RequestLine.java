package io.github.kickserv4j.fakeserver.http;

import java.util.regex.Pattern;

/** The first line of a request, well-formed or not. */
record RequestLine(String method, String target, String version) {
    private static final Pattern HTTP_1 = Pattern.compile("HTTP/1\\.[0-9]");

    /** Parses a line. The target is the text between the first and the last space. */
    static RequestLine parse(String line) {
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        if (first < 0) {
            return new RequestLine(line, "", "");
        }
        return first == last
                ? new RequestLine(line.substring(0, first), line.substring(first + 1), "")
                : new RequestLine(line.substring(0, first), line.substring(first + 1, last), line.substring(last + 1));
    }

    boolean isHttp1() {
        return HTTP_1.matcher(version).matches();
    }

    /** Returns whether the connection closes after the response unless both sides want to keep it open. */
    boolean closesByDefault() {
        return !version.equals("HTTP/1.1");
    }
}
