package io.github.kickserv4j.fakeserver.http;

import io.vavr.collection.Seq;
import java.io.InputStream;
import java.util.regex.Pattern;

/** How long the body of a request is, by its headers. */
final class BodyFraming {
    private static final String LENGTH = "Content-Length";
    private static final String CODING = "Transfer-Encoding";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private BodyFraming() {}

    /** Whether they say it, and only one thing. */
    static boolean isLengthUnambiguous(Headers headers) {
        Seq<String> codings = headers.all(CODING);
        Seq<String> lengths = headers.all(LENGTH).distinct();
        return codings.isEmpty()
                ? lengths.size() <= 1
                        && lengths.forAll(length -> NUMBER.matcher(length).matches())
                : codings.size() == 1 && codings.head().equalsIgnoreCase("chunked");
    }

    /** What they say is the body, out of all that comes. */
    static InputStream bodyStream(Headers headers, InputStream in) {
        return headers.all(CODING).isEmpty()
                ? new ContentLengthInputStream(
                        in, headers.first(LENGTH).map(Long::parseLong).getOrElse(0L))
                : new ChunkedInputStream(in);
    }
}
