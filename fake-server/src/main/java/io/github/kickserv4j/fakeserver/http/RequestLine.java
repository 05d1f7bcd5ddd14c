package io.github.kickserv4j.fakeserver.http;

import java.util.regex.Pattern;

/** The first line of a request, or whatever stands there. */
record RequestLine(String method, String target, String version) {
    private static final Pattern HTTP_1 = Pattern.compile("HTTP/1\\.[0-9]");

    /** What is between the first and the last space is the target. */
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

    /** Whether the connection is closed behind the answer unless both want something else. */
    boolean closesByDefault() {
        return !version.equals("HTTP/1.1");
    }
}
