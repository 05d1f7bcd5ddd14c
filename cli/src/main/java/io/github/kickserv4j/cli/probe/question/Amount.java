package io.github.kickserv4j.cli.probe.question;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Reads decimals of JSON. */
final class Amount {
    private static final String PLAIN = "-?[0-9]{1,15}(\\.[0-9]{1,10})?";

    private Amount() {}

    /** Returns the decimal of a number or a text; none for anything else. */
    static Option<BigDecimal> of(JsonNode value) {
        return Option.when(value.isTextual() || value.isNumber(), value::asText)
                .filter(text -> text.length() <= 30 && text.matches(PLAIN))
                .map(BigDecimal::new);
    }
}
