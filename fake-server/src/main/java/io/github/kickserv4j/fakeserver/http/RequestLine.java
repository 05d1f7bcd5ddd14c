package io.github.kickserv4j.fakeserver.http;

/** The first line of a request, well-formed or not. */
record RequestLine(String method, String target, String version) {
    private static final String HTTP_1 = "HTTP/1.";

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
        return version.length() == HTTP_1.length() + 1
                && version.startsWith(HTTP_1)
                && "0123456789".indexOf(version.charAt(HTTP_1.length())) >= 0;
    }

    /** Returns whether the connection closes after the response unless both sides want to keep it open. */
    boolean closesByDefault() {
        return !version.equals("HTTP/1.1");
    }
}
