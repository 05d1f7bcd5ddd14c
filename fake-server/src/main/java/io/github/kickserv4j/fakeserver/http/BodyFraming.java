package io.github.kickserv4j.fakeserver.http;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Finds the end of a request's body from its headers. */
final class BodyFraming {
    private static final String LENGTH = "Content-Length";
    private static final String CODING = "Transfer-Encoding";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private BodyFraming() {}

    /** Returns whether the headers state the length of the body, and only one length. */
    static boolean isLengthUnambiguous(Headers headers) {
        Seq<String> codings = headers.all(CODING);
        if (!codings.isEmpty()) {
            return codings.size() == 1 && codings.head().equalsIgnoreCase("chunked");
        }
        Seq<String> lengths = headers.all(LENGTH).distinct();
        return lengths.isEmpty()
                || (lengths.size() == 1 && NUMBER.matcher(lengths.head()).matches());
    }

    /** Returns the part of {@code in} that is the body according to the headers. */
    static InputStream bodyStream(Headers headers, InputStream in) {
        if (headers.first(CODING).isDefined()) {
            return new ChunkedInputStream(in);
        }
        Option<String> length = headers.first(LENGTH);
        return length.isEmpty()
                ? InputStream.nullInputStream()
                : new ContentLengthInputStream(in, Long.parseLong(length.get()));
    }
}
