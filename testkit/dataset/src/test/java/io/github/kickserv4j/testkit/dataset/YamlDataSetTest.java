package io.github.kickserv4j.testkit.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.testkit.fixtures.CreatedAccount;
import io.github.kickserv4j.testkit.fixtures.CreatedCustomer;
import io.github.kickserv4j.testkit.fixtures.CreatedJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDataSetTest {
    private static final String ANN = """
            # those whom every test needs
            customers:
              - name: Ann Quist
                inState: NO
                service_zip_code: 01234
                phone_number: +1 312-555-0101
                fax: 5550102
                company: true
                note: >-
                  Prefers
                  mornings
                jobs:
                  - name: Furnace
                    scheduledOn: 2024-06-05
                    employee_ids: [31001, 31002]
                    charged:
                      - 120.00
                      - {description: Filter, price_per_unit: 2, quantity: 3}
                    paid: {amount: 40.00, date: 2024-06-05, payment_type: Check, ref_number: 0042}
                    note:
                      - Back door
                      - note: |
                          Brings
                          the ladder
                        public: true
                    started: true
                    po_number: 1e3
                opportunities: {name: "on", won: true}
              - {name: Bruno, inCity: Sampleton}
            """;

    private static CreatedAccount created(String yaml) {
        return created(yaml.getBytes(UTF_8));
    }

    private static CreatedAccount created(byte[] yaml) {
        return DataSetFile.parse("data.yaml", yaml).get().createIn(InMemoryKickserv.create());
    }

    private static List<String> problems(byte[] yaml) {
        return DataSetFile.parse("data.yaml", yaml)
                .getError()
                .map(DataSetProblem::toString)
                .toJavaList();
    }

    private static String customer(String field, String value) {
        return "customers: {name: Ann, " + field + ": " + value + "}";
    }

    @Test
    void parseShouldReadCustomersWithTheirFieldsAndNotes() {
        CreatedAccount account = created(ANN);

        CreatedCustomer ann = account.customer("Ann Quist");
        assertThat(account.customers().map(CreatedCustomer::name)).containsExactly("Ann Quist", "Bruno");
        assertThat(ann.notes().map(note -> note.text())).containsExactly("Prefers mornings");
        assertThat(ann.customer().serviceAddress().state()).containsExactly("NO");
        assertThat(ann.customer().serviceAddress().zipCode()).containsExactly("01234");
        assertThat(ann.customer().contact().phoneNumber()).containsExactly("+1 312-555-0101");
        assertThat(ann.customer().contact().fax()).containsExactly("5550102");
        assertThat(ann.customer().name().isCompany()).containsExactly(true);
        assertThat(ann.jobs().map(job -> job.job().name().get())).containsExactly("Furnace", "on");
    }

    @Test
    void parseShouldReadJobsWithAllThatHappenedToThem() {
        CreatedJob furnace = created(ANN).customer("Ann Quist").job("Furnace");

        assertThat(furnace.job().amounts().total()).containsExactly(Money.of("126"));
        assertThat(furnace.job().amounts().balanceRemaining()).containsExactly(Money.of("86"));
        assertThat(furnace.job().schedule().scheduledOn().get()).isEqualTo(OffsetDateTime.parse("2024-06-05T12:00Z"));
        assertThat(furnace.job().schedule().employees())
                .containsExactly(new EmployeeId(31_001), new EmployeeId(31_002));
        assertThat(furnace.job().poNumber()).containsExactly("1e3");
        assertThat(furnace.payments().head().date()).containsExactly(LocalDate.of(2024, 6, 5));
        assertThat(furnace.payments().head().refNumber()).containsExactly("0042");
        assertThat(furnace.notes().map(note -> note.text())).containsExactly("Back door", "Brings\nthe ladder\n");
        assertThat(furnace.job().stageTimes().startedOn()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "on",
                "Off",
                "y",
                "N",
                "Yes",
                "01234",
                "0x1F",
                "0o17",
                "1_000",
                "12:30:45",
                "2024-06-05",
                "120.00",
                "+13125550142",
                "1e3",
                ".inf",
                ".5",
                "-1",
                "6.",
                "Nullable",
                "trueish",
                "123456789012345678901"
            })
    void plainTextShouldBeReadAsItIsWritten(String text) {
        CreatedAccount account = created(customer("account_number", text));

        assertThat(account.customer("Ann").customer().terms().accountNumber()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE"})
    void flagShouldBeTrueInEachSpellingOfYaml(String text) {
        assertThat(created(customer("company", text))
                        .customer("Ann")
                        .customer()
                        .name()
                        .isCompany())
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "company | yes | must be true or false (was \"yes\")",
                "company | 1 | must be true or false (was \"1\")",
                "fax | ~ | must be a text or a number (was \"~\")",
                "fax | Null | must be a text or a number (was \"Null\")",
                "fax | true | must be a text or a number (was \"true\")",
                "fax | '' | must not be blank",
                "fax | \"\\uD800\" | must not contain half of a character (was \"\\ud800\")",
                "fax | [1, 2] | must be a text or a number, not a list or an object",
                "note | | must not be blank"
            })
    void valueShouldBeRefusedWhenItIsNotWhatTheFieldHolds(String field, String value, String sentence) {
        String yaml = customer(field, value == null ? "" : value);

        assertThat(problems(yaml.getBytes(UTF_8))).containsExactly("data.yaml:1: customers." + field + " " + sentence);
    }

    @Test
    void problemsShouldNameFileLineFieldAndRuleAllAtOnce() {
        assertThat(problems("""
                        customers:
                          - name: Ann
                            colour: red

                            jobs:
                              - name: Furnace
                                paid:
                                  - -1
                                  - amount: 1
                                    date: June
                                charged: 1_000
                                employee_ids:
                                  - 31001
                                  - none
                                  - 0
                        """.getBytes(UTF_8)))
                .satisfiesExactly(
                        it -> assertThat(it)
                                .startsWith("data.yaml:3: customers[0].colour is not known here; there are inState, "),
                        it -> assertThat(it)
                                .isEqualTo("data.yaml:8: customers[0].jobs[0].paid[0] must be above zero"
                                        + " (was \"-1\")"),
                        it -> assertThat(it)
                                .isEqualTo("data.yaml:10: customers[0].jobs[0].paid[1].date must be a day such as"
                                        + " 2024-06-05 (was \"June\")"),
                        it -> assertThat(it).startsWith("data.yaml:11: customers[0].jobs[0].charged must be a decimal"),
                        it -> assertThat(it)
                                .startsWith("data.yaml:14: customers[0].jobs[0].employee_ids[1] must be a whole number")
                                .endsWith("(was \"none\")"),
                        it -> assertThat(it)
                                .startsWith("data.yaml:15: customers[0].jobs[0].employee_ids[2] must be a whole number")
                                .endsWith("(was \"0\")"));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("", "1 must be YAML: there is nothing in it"),
                Arguments.of("# nothing\n", "1 must be YAML: there is nothing in it"),
                Arguments.of("---\n", "2 must be an object that has customers"),
                Arguments.of("- name: Ann\n", "1 must be an object that has customers"),
                Arguments.of("customers: []\n---\ncustomers: []\n", "3 must be YAML: there is something after its end"),
                Arguments.of("customers: []\n\ncustomers: []\n", "3 must be YAML: Duplicate field 'customers'"),
                Arguments.of(
                        "customers:\n\t- name: Ann\n",
                        "2 must be YAML: while scanning for the next token, found character '\\t(TAB)' that cannot start"
                                + " any token. (Do not use \\t(TAB) for indentation)"),
                Arguments.of("customers:\n - name: a: b\n", "2 must be YAML: mapping values are not allowed here"),
                Arguments.of("customers: [\n", "2 must be YAML: while parsing a flow node, expected the node content"),
                Arguments.of("customers:\n - &a {name: Ann}\n - *a\n", "3 must be YAML: *a is an alias"),
                Arguments.of("customers:\n - &a [*a]\n", "2 must be YAML: *a is an alias"),
                Arguments.of("customers:\n - <<: *a\n", "2 must be YAML: *a is an alias"),
                Arguments.of("customers:\n - !!map {name: Ann}\n", "2 must be YAML: there is a tag"),
                Arguments.of("customers:\n - name: !!binary aGk=\n", "2 must be YAML: there is a tag"),
                Arguments.of("customers:\n - name: a\u0007b\n", "2 must be YAML: U+0007 is only allowed as an escape"),
                Arguments.of("? [a]\n: 1\n", "1 must be YAML: Expected a field name"),
                Arguments.of("customers: " + "[".repeat(100_000), "1 must be YAML: Document nesting depth (1001)"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void parseShouldNameTheLineWhenItIsNoAccount(String yaml, String problem) {
        assertThat(problems(yaml.getBytes(UTF_8))).singleElement().asString().startsWith("data.yaml:" + problem);
    }

    @Test
    void parseShouldRefuseAliasesThatMultiply() {
        var laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int level = 1; level < 40; level++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }

        assertThat(problems(laughs.toString().getBytes(UTF_8)))
                .containsExactly("data.yaml:2 must be YAML: *a0 is an alias: write the value instead");
    }

    static Stream<byte[]> encodings() {
        String zoe = "customers: {name: Zoë}";
        return Stream.of(
                zoe.getBytes(UTF_8),
                ("\ufeff" + zoe).getBytes(UTF_8),
                zoe.getBytes(UTF_16),
                ("\ufeff" + zoe).getBytes(UTF_16LE),
                zoe.replace(" ", "\r\n ").getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void parseShouldReadUtf8AndWhatAByteOrderMarkSays(byte[] yaml) {
        assertThat(created(yaml).customers().map(CreatedCustomer::name)).containsExactly("Zoë");
    }

    @Test
    void parseShouldNameTheLineOfBytesInAnotherEncoding() {
        assertThat(problems("customers:\n - name: Zoë\n".getBytes(ISO_8859_1)))
                .containsExactly("data.yaml:2 must be YAML: it is not text in UTF-8");
        assertThat(problems(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}))
                .containsExactly("data.yaml:1 must be YAML: it is not text in UTF-16LE");
    }

    @Test
    void parseShouldReadMoreThanThreeMillionCharacters() {
        String yaml = "# all customers\n".repeat(200_000) + "customers: {name: Ann}";

        assertThat(DataSetFile.parse("data.yaml", yaml.getBytes(UTF_8)).isValid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.yaml", "data.yml", "DATA.YAML"})
    void loadShouldReadYamlByTheNameOfTheFile(String name, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(name), ANN);

        CreatedAccount account = DataSetFile.load(file).createIn(InMemoryKickserv.create());

        assertThat(account.customers()).hasSize(2);
    }
}
