package io.github.kickserv4j.docs.shared;

import java.util.regex.Pattern;

/** The text of a Java source, without what the compiler does not read. */
public final class JavaSource {
    private static final String STRING = "(\"(?:\\\\.|[^\"\\\\\\n])*\")";
    private static final String BLOCK_COMMENT = "/\\*.*?\\*/";
    private static final String LINE_COMMENT = "^\\s*//[^\\n]*";
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile(STRING + "|" + BLOCK_COMMENT + "|" + LINE_COMMENT, Pattern.DOTALL | Pattern.MULTILINE);

    private JavaSource() {}

    /** Without comments, except those that follow code on its line. */
    public static String withoutComments(String source) {
        return STRING_OR_COMMENT.matcher(source).replaceAll("$1");
    }

    /** Without comments and without white space, so that it does not matter where a line is broken. */
    public static String withoutWhitespace(String source) {
        return withoutComments(source).replaceAll("\\s+", "");
    }
}
