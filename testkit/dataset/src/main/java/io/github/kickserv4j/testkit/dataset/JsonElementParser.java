package io.github.kickserv4j.testkit.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.dataset.JsonElement.Kind;
import io.github.kickserv4j.testkit.dataset.JsonElement.ListElement;
import io.github.kickserv4j.testkit.dataset.JsonElement.Member;
import io.github.kickserv4j.testkit.dataset.JsonElement.ObjectElement;
import io.github.kickserv4j.testkit.dataset.JsonElement.ScalarElement;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a JSON document with the place of each value. */
final class JsonElementParser {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private JsonElementParser(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the document; none, if it is not JSON, which is then the one problem. */
    static Option<JsonElement> parse(byte[] json, ProblemCollector problems) {
        try (JsonParser parser = JSON.createParser(json)) {
            return new JsonElementParser(parser).document();
        } catch (JsonProcessingException notJson) {
            int line = Option.of(notJson.getLocation()).fold(() -> 1, place -> Math.max(1, place.getLineNr()));
            problems.add(line, new Violation("", "must be JSON: " + notJson.getOriginalMessage(), ""));
            return Option.none();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Option<JsonElement> document() throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "there is nothing in it");
        }
        JsonElement document = element("");
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "there is something after its end");
        }
        return Option.some(document);
    }

    private JsonElement element(String path) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new ObjectElement(line, path, members(path));
            case START_ARRAY -> new ListElement(line, path, all(path));
            case VALUE_STRING -> new ScalarElement(line, path, Kind.TEXT, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new ScalarElement(line, path, Kind.BOOLEAN, parser.getText());
            case VALUE_NULL -> new ScalarElement(line, path, Kind.NULL, parser.getText());
            default -> new ScalarElement(line, path, Kind.NUMBER, parser.getText());
        };
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

    private Seq<JsonElement> all(String path) throws IOException {
        Seq<JsonElement> all = Vector.empty();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all = all.append(element(path + "[" + all.size() + "]"));
        }
        return all;
    }
}
