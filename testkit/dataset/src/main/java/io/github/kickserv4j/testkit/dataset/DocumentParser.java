package io.github.kickserv4j.testkit.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.dataset.DocumentElement.Kind;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ListElement;
import io.github.kickserv4j.testkit.dataset.DocumentElement.Member;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ObjectElement;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ScalarElement;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Reads a document with the place of each value. */
final class DocumentParser {
    private static final int LONGEST_START = 4_096;
    private static final Pattern OTHER_START = Pattern.compile("\\ufeff?\\s*[#A-Za-z_%-]");
    private static final String OTHER =
            "it begins with neither { nor [. The name of a file of YAML must end with .yaml or .yml";

    /** Matches the parser's own words about a source, around the place in it. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^\\]]*; (line: \\d+, column: \\d+)\\]");

    private static final String NAME_OF_LIMIT = ", from `[^`]*`";

    private final DataSetFormat format;
    private final JsonParser parser;

    private DocumentParser(DataSetFormat format, JsonParser parser) {
        this.format = format;
        this.parser = parser;
    }

    /** Returns the document; none, if it is not of the format, which is then the one problem. */
    static Option<DocumentElement> parse(DataSetFormat format, byte[] bytes, ProblemCollector problems) {
        if (format == DataSetFormat.JSON && isOther(bytes)) {
            return none(format, new DocumentException(1, OTHER), problems);
        }
        try (JsonParser parser = format.parser(bytes)) {
            return Option.some(new DocumentParser(format, parser).document());
        } catch (JsonProcessingException unreadable) {
            return none(
                    format,
                    format == DataSetFormat.YAML ? YamlStreams.problem(unreadable) : problem(unreadable),
                    problems);
        } catch (DocumentException unreadable) {
            return none(format, unreadable, problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns true if the first character that is not white space begins neither an object nor a list: the rest may be YAML. */
    private static boolean isOther(byte[] bytes) {
        return OTHER_START
                .matcher(new String(bytes, 0, Math.min(bytes.length, LONGEST_START), UTF_8))
                .lookingAt();
    }

    static DocumentException problem(JsonProcessingException unreadable) {
        int line = Option.of(unreadable.getLocation()).fold(() -> 1, place -> Math.max(1, place.getLineNr()));
        return new DocumentException(
                line,
                SOURCE.matcher(unreadable.getOriginalMessage()).replaceAll("$1").replaceFirst(NAME_OF_LIMIT, ""));
    }

    private static Option<DocumentElement> none(
            DataSetFormat format, DocumentException unreadable, ProblemCollector problems) {
        String sentence = "must be " + format + ": " + unreadable.getMessage();
        problems.add(unreadable.line(), new Violation("", sentence, ""));
        return Option.none();
    }

    private DocumentElement document() throws IOException {
        if (parser.nextToken() == null) {
            throw new DocumentException(1, "there is nothing in it");
        }
        DocumentElement document = element("");
        if (parser.nextToken() != null) {
            throw new DocumentException(line(), "there is something after its end");
        }
        return document;
    }

    private DocumentElement element(String path) throws IOException {
        if (format == DataSetFormat.YAML) {
            YamlStreams.requirePlainValue(parser);
        }
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new ObjectElement(line, path, members(path));
            case START_ARRAY -> new ListElement(line, path, all(path));
            case VALUE_STRING -> new ScalarElement(line, path, Kind.TEXT, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new ScalarElement(line, path, Kind.BOOLEAN, parser.getText());
            case VALUE_NULL -> new ScalarElement(line, path, Kind.NULL, parser.getText());
            default -> new ScalarElement(line, path, Kind.NUMBER, parser.getText());
        };
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Seq<Member> members(String path) throws IOException {
        Seq<Member> members = Vector.empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members = members.append(new Member(name, element(path.isEmpty() ? name : path + "." + name)));
        }
        return members;
    }

    private Seq<DocumentElement> all(String path) throws IOException {
        Seq<DocumentElement> all = Vector.empty();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all = all.append(element(path + "[" + all.size() + "]"));
        }
        return all;
    }
}
