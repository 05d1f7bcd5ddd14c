package io.github.kickserv4j.testkit.dataset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Decodes the text of a YAML file: UTF-8, or what a byte-order mark says. */
final class YamlText {
    private static final String MARK = "\ufeff";

    private YamlText() {}

    /** Returns the text without a byte-order mark. All characters meet {@code isAllowed}. */
    static String decode(byte[] bytes, IntPredicate isAllowed) throws DocumentException {
        String text = decode(bytes, charset(bytes));
        String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
        int allowed = 0;
        while (allowed < unmarked.length() && isAllowed.test(unmarked.codePointAt(allowed))) {
            allowed += Character.charCount(unmarked.codePointAt(allowed));
        }
        if (allowed < unmarked.length()) {
            throw new DocumentException(
                    lineOf(unmarked, allowed),
                    String.format(
                            Locale.ROOT,
                            "U+%04X is only allowed as an escape in double quotes",
                            unmarked.codePointAt(allowed)));
        }
        return unmarked;
    }

    private static String decode(byte[] bytes, Charset charset) throws DocumentException {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new DocumentException(lineOf(text, text.length()), "it is not text in " + charset);
        }
        return text.toString();
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff)) {
            return UTF_16BE;
        }
        return startsWith(bytes, 0xff, 0xfe) ? UTF_16LE : UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static int lineOf(CharSequence text, int place) {
        return 1 + (int) text.chars().limit(place).filter(c -> c == '\n').count();
    }
}
