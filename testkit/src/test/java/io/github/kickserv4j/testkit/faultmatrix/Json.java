package io.github.kickserv4j.testkit.faultmatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads JSON without escapes into maps, lists, texts, numbers and {@code "null"}, as strictly as it is not led into sin. */
final class Json {
    private static final int DEEPEST = 500;
    private static final int LONGEST = 100;
    private static final int MOST = 100_000;

    private final String text;
    private final Set<Sin> sins;
    private int at;
    private int depth;
    private int count;

    private Json(String text, Set<Sin> sins) {
        this.text = text;
        this.sins = sins;
    }

    static Object read(String text, Set<Sin> sins) throws Malformed {
        var json = new Json(text, sins);
        Object value = json.value();
        if (json.peek() != 0) {
            throw new Malformed("more than one value");
        }
        return value;
    }

    private Object value() throws Malformed {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> scalar();
        };
    }

    private Map<String, Object> object() throws Malformed {
        Map<String, Object> object = new LinkedHashMap<>();
        descend();
        while (next("{,") && peek() != '}' && !endsEarly()) {
            String key = string();
            next(":");
            if (object.put(key, value()) != null && !sins.contains(Sin.READS_REPEATED_KEYS)) {
                throw new Malformed(key + " comes twice");
            }
        }
        ascend('}');
        return object;
    }

    private List<Object> array() throws Malformed {
        List<Object> array = new ArrayList<>();
        descend();
        while (next("[,") && peek() != ']' && !endsEarly()) {
            array.add(value());
        }
        ascend(']');
        return array;
    }

    private void descend() throws Malformed {
        if (++depth > DEEPEST && !sins.contains(Sin.RECURSES)) {
            throw new Malformed("nested too deep");
        }
        if (++count > MOST && !sins.contains(Sin.READS_EVERY_ROW)) {
            throw new Malformed("too much");
        }
    }

    private void ascend(char end) throws Malformed {
        depth--;
        if (!next(String.valueOf(end)) && !endsEarly()) {
            throw new Malformed("no " + end);
        }
    }

    private boolean endsEarly() {
        return sins.contains(Sin.READS_HALF_JSON) && peek() == 0;
    }

    private String string() throws Malformed {
        int end = text.indexOf('"', at + 1);
        if (peek() != '"' || end < 0) {
            if (endsEarly() || sins.contains(Sin.READS_HALF_JSON)) {
                String rest = text.substring(Math.min(at + 1, text.length()));
                at = text.length();
                return rest;
            }
            throw new Malformed("no text");
        }
        String string = text.substring(at + 1, end);
        at = end + 1;
        return string;
    }

    private Object scalar() throws Malformed {
        int start = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String scalar = text.substring(start, at);
        return endsEarly() || scalar.matches("null|true|false") ? scalar : number(scalar);
    }

    private Long number(String digits) throws Malformed {
        boolean huge = sins.contains(Sin.READS_HUGE_NUMBERS);
        if (!digits.matches("\\d+") || (digits.length() > LONGEST && !huge)) {
            throw new Malformed("no number");
        }
        return digits.length() > LONGEST ? Long.valueOf(380) : Long.valueOf(new BigInteger(digits).longValue());
    }

    private boolean next(String any) {
        boolean there = any.indexOf(peek()) >= 0;
        at += there ? 1 : 0;
        return there;
    }

    private char peek() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** It is no JSON. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String why) {
            super(why);
        }
    }
}
