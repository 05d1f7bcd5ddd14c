package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.ApiKeyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An argument that no command expects. It may hold the API key, for example behind a misspelt {@code --api-key}. */
record UnknownArgument(String text) {
    /** Dashes of any kind, as word processors insert them, and letters, digits, hyphens and underscores. */
    private static final Pattern NAME = Pattern.compile("\\p{Pd}*[\\p{L}\\p{N}_-]*+");

    private static final Pattern SHORT_OPTION = Pattern.compile("-[^-].+", Pattern.DOTALL);
    private static final String NAME_OF_KEY = "apikey";
    private static final String REST = "...";

    /** Returns whether this is an option, or a name with a value behind {@code =}. */
    boolean isOption() {
        String name = matchedName();
        return (!text.isEmpty() && isDash(text.charAt(0))) || (!name.isEmpty() && text.startsWith("=", name.length()));
    }

    /** Returns the name of the option without what may be its value. */
    String name() {
        String name = matchedName();
        if (SHORT_OPTION.matcher(name).matches()) {
            return name.substring(0, 2) + REST;
        }
        return isKeyWithValue(name) ? ApiKeyOption.OPTION + REST : name;
    }

    private String matchedName() {
        Matcher name = NAME.matcher(text);
        return name.lookingAt() ? name.group() : "";
    }

    /** Returns whether the value of a key follows its name without anything between. */
    private static boolean isKeyWithValue(String name) {
        String letters = name.replaceAll("[\\p{Pd}_]", "").toLowerCase(Locale.ROOT);
        return letters.startsWith(NAME_OF_KEY) && letters.length() > NAME_OF_KEY.length();
    }

    private static boolean isDash(char character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    /** Returns nothing that may be a key. */
    @Override
    public String toString() {
        return "UnknownArgument[" + name() + "]";
    }
}
