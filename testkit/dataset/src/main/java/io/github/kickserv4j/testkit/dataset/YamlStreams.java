package io.github.kickserv4j.testkit.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads and writes YAML as the tokens of JSON. Only this class sees the types of Jackson Dataformat YAML, which users may not have. */
final class YamlStreams {
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .loaderOptions(ofAnySize())
            .build();

    private YamlStreams() {}

    static JsonParser parser(byte[] bytes) throws IOException {
        return FACTORY.createParser(YamlText.decode(bytes, StreamReader::isPrintable));
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** Throws if the current value has a tag, or stands for a value elsewhere. */
    static void requirePlainValue(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new DocumentException(line, "*" + parser.getText() + " is an alias: write the value instead");
        }
        if (parser.getTypeId() != null) {
            throw new DocumentException(line, "there is a tag: write the value without it");
        }
    }

    /** Returns what SnakeYAML says, without an excerpt of the file. */
    static DocumentException problem(JsonProcessingException notYaml) {
        if (notYaml.getCause() instanceof MarkedYAMLException marked) {
            String context =
                    Option.of(marked.getContext()).map(doing -> doing + ", ").getOrElse("");
            int line = Option.of(marked.getProblemMark()).map(Mark::getLine).getOrElse(0);
            return new DocumentException(line + 1, context + marked.getProblem());
        }
        return DocumentParser.problem(notYaml);
    }

    private static LoaderOptions ofAnySize() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }
}
