package io.github.kickserv4j.testkit.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that each mistake in a file is one problem, in words that say what to do. */
class WrongValuesTest {
    private static List<String> problems(String json) {
        return DataSetFile.parse("data.json", json.getBytes(UTF_8))
                .getError()
                .map(DataSetProblem::toString)
                .toJavaList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers:\n  - name: Ann\n", "# mine\ncustomers: []", "\ufeff\n- name: Ann", "Ann"})
    void parseShouldNameTheSuffixWhenAFileOfYamlHasNone(String yaml) {
        assertThat(problems(yaml))
                .containsExactly("data.json:1 must be JSON: it begins with neither { nor [. The name of a file of YAML"
                        + " must end with .yaml or .yml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'paid': {'amount': '5', 'date': 'June'} | paid.date must be a day such as 2024-06-05 (was \"June\")",
                "'paid': {'amount': [5], 'date': '2024-06-05'} | paid.amount must be a text or a number, not a list or an object",
                "'paid': {'amount': '1e2', 'date': '2024-06-05'}"
                        + " | paid.amount must be a decimal without an exponent, such as 120.00 (was \"1e2\")",
                "'charged': {'description': true, 'price_per_unit': 5}"
                        + " | charged.description must be a text or a number (was \"true\")",
                "'charged': {'item_id': 'filter'}"
                        + " | charged.item_id must be a whole number from 1 to 9223372036854775807 (was \"filter\")",
                "'charged': {'description': 'Labor', 'price_per_unit': 'x', 'quantity': 1}"
                        + " | charged.price_per_unit must be a decimal of at most 30 digits before and behind the point (was \"x\")",
                "'note': {'note': [1]} | note.note must be a text or a number, not a list or an object",
                "'charged': 1e2 | charged must be a decimal without an exponent, such as 120.00 (was \"1e2\")",
                "'charged': ['1.5E+2'] | charged[0] must be a decimal without an exponent, such as 120.00 (was \"1.5E+2\")",
                "'scheduledOn': '9999-12-31' | scheduledOn must be a day from 1900-01-01 to 2999-12-31 (was \"9999-12-31\")",
                "'paid': '-1e1' | paid must be a decimal without an exponent, such as 120.00 (was \"-1e1\")"
            })
    void wrongValueShouldBeOneProblem(String word, String problem) {
        String json = "{'customers': {'name': 'Ann', 'jobs': {'name': 'Oven', " + word + "}}}";

        assertThat(problems(json.replace('\'', '"'))).containsExactly("data.json:1: customers.jobs." + problem);
    }

    @Test
    void missingValueShouldBeAProblemBesideAnotherThatIsWrong() {
        String json = "{'customers': {'name': 'Ann', 'jobs': {'name': 'Oven', 'paid': {'amount': 'x'}}}}";

        assertThat(problems(json.replace('\'', '"')))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("data.json:1: customers.jobs.paid.amount must be a decimal"),
                        it -> assertThat(it).isEqualTo("data.json:1: customers.jobs.paid.date is required"));
    }
}
