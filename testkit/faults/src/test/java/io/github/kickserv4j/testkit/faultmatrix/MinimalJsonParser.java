package io.github.kickserv4j.testkit.faultmatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses JSON without escapes into maps, lists, texts, numbers and {@code "null"}, strictly except for the given defects. */
final class MinimalJsonParser {
    private static final int MAX_DEPTH = 500;
    private static final int MAX_DIGITS = 100;
    private static final int MAX_CONTAINERS = 100_000;

    private final String text;
    private final Set<Defect> defects;
    private int position;
    private int depth;
    private int count;

    private MinimalJsonParser(String text, Set<Defect> defects) {
        this.text = text;
        this.defects = defects;
    }

    static Object read(String text, Set<Defect> defects) throws MalformedJsonException {
        var minimalJsonParser = new MinimalJsonParser(text, defects);
        Object value = minimalJsonParser.value();
        if (minimalJsonParser.peek() != 0) {
            throw new MalformedJsonException("more than one value");
        }
        return value;
    }

    private Object value() throws MalformedJsonException {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> scalar();
        };
    }

    private Map<String, Object> object() throws MalformedJsonException {
        Map<String, Object> object = new LinkedHashMap<>();
        descend();
        while (next("{,") && peek() != '}' && !endsEarly()) {
            String key = string();
            next(":");
            if (object.put(key, value()) != null && !defects.contains(Defect.READS_REPEATED_KEYS)) {
                throw new MalformedJsonException(key + " comes twice");
            }
        }
        ascend('}');
        return object;
    }

    private List<Object> array() throws MalformedJsonException {
        List<Object> array = new ArrayList<>();
        descend();
        while (next("[,") && peek() != ']' && !endsEarly()) {
            array.add(value());
        }
        ascend(']');
        return array;
    }

    private void descend() throws MalformedJsonException {
        if (++depth > MAX_DEPTH && !defects.contains(Defect.PARSES_ANY_DEPTH)) {
            throw new MalformedJsonException("nested too deep");
        }
        if (++count > MAX_CONTAINERS && !defects.contains(Defect.READS_EVERY_ROW)) {
            throw new MalformedJsonException("too much");
        }
    }

    private void ascend(char end) throws MalformedJsonException {
        depth--;
        if (!next(String.valueOf(end)) && !endsEarly()) {
            throw new MalformedJsonException("no " + end);
        }
    }

    private boolean endsEarly() {
        return defects.contains(Defect.READS_HALF_JSON) && peek() == 0;
    }

    private String string() throws MalformedJsonException {
        int end = text.indexOf('"', position + 1);
        if (peek() != '"' || end < 0) {
            if (endsEarly() || defects.contains(Defect.READS_HALF_JSON)) {
                String rest = text.substring(Math.min(position + 1, text.length()));
                position = text.length();
                return rest;
            }
            throw new MalformedJsonException("no text");
        }
        String string = text.substring(position + 1, end);
        position = end + 1;
        return string;
    }

    private Object scalar() throws MalformedJsonException {
        int start = position;
        while (position < text.length() && Character.isLetterOrDigit(text.charAt(position))) {
            position++;
        }
        String scalar = text.substring(start, position);
        return endsEarly() || scalar.matches("null|true|false") ? scalar : number(scalar);
    }

    private Long number(String digits) throws MalformedJsonException {
        boolean huge = defects.contains(Defect.READS_HUGE_NUMBERS);
        if (!digits.matches("\\d+") || (digits.length() > MAX_DIGITS && !huge)) {
            throw new MalformedJsonException("no number");
        }
        return digits.length() > MAX_DIGITS ? Long.valueOf(380) : Long.valueOf(new BigInteger(digits).longValue());
    }

    private boolean next(String any) {
        boolean there = any.indexOf(peek()) >= 0;
        position += there ? 1 : 0;
        return there;
    }

    private char peek() {
        while (position < text.length() && text.charAt(position) <= ' ') {
            position++;
        }
        return position < text.length() ? text.charAt(position) : 0;
    }

    /** Thrown if the text is not JSON. */
    static final class MalformedJsonException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedJsonException(String why) {
            super(why);
        }
    }
}
