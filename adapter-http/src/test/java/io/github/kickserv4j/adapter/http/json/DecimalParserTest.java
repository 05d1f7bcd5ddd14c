package io.github.kickserv4j.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Decimal;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalParserTest {
    private static final String CHARACTERS = "0011223456789..-+eE ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.00",
                "-0.0",
                "7",
                "-7",
                "007",
                "100",
                "125.50",
                "5000.0",
                "-1.05",
                "-83.743038",
                "999999999999999999",
                "-99999999999999999",
                "0.0000000000000001"
            })
    void parseUsualShouldReturnTheDecimalInItsOneForm(String text) {
        assertThat(parseUsual(text)).contains(Decimal.parse("decimal", text).get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                ".5",
                "5.",
                "+1",
                "--1",
                "1-",
                "1.2.3",
                "1.-5",
                "1,5",
                "1e3",
                "1.5E-7",
                " 1",
                "1 ",
                "0x1",
                "NaN",
                "null",
                "true",
                "\u0663",
                "1234567890123456789",
                "0.12345678901234567"
            })
    void parseUsualShouldReturnNoneWhenTheTextHasAnotherForm(String text) {
        assertThat(parseUsual(text)).isEmpty();
    }

    @Test
    void parseUsualShouldReturnNothingElseThanTheDecimalOfAnyText() {
        long seed = 20_261_127;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(1 + random.nextInt(7), 0, CHARACTERS.length())
                    .collect(StringBuilder::new, (all, at) -> all.append(CHARACTERS.charAt(at)), StringBuilder::append)
                    .toString();
            assertThat(parseUsual(text)
                            .forAll(decimal -> Decimal.parse("decimal", text).exists(decimal::equals)))
                    .as("seed %d, %s", seed, text)
                    .isTrue();
        }
    }

    /** Parses the text among other characters, as in a buffer. */
    private static Option<BigDecimal> parseUsual(String text) {
        return Option.of(DecimalParser.parseUsual(("9" + text + "9").toCharArray(), 1, text.length()));
    }
}
