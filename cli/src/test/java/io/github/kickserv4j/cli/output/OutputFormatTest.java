package io.github.kickserv4j.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFormatTest {
    private record TestRecord(String name, Option<String> city, Seq<Long> children) {
        static TestRecord named(String name) {
            return new TestRecord(name, Option.none(), List.empty());
        }
    }

    private static final Columns<TestRecord> COLUMNS = new Columns<>(
            List.of(
                    Column.text("name", testRecord -> Option.some(testRecord.name())),
                    Column.text("city", TestRecord::city),
                    Column.integers("children", TestRecord::children)),
            List.of("name", "city"),
            testRecord -> List.empty());

    private static final TestRecord ADA =
            new TestRecord("Ada \"A\" One, Inc.\nline 2", Option.some("Sampleton"), List.of(3L, 4L));
    private static final TestRecord ZOE = TestRecord.named("Zoë 名前");

    private static String many(OutputFormat outputFormat, boolean whole, TestRecord... rows) {
        var out = new StringWriter();
        Printer<TestRecord> printer = outputFormat.printer(COLUMNS, new PrintWriter(out));
        List.of(rows).forEach(printer::print);
        printer.finish(whole);
        return out.toString();
    }

    private static String one(OutputFormat outputFormat, TestRecord testRecord) {
        var out = new StringWriter();
        Printer<TestRecord> printer = outputFormat.singleRecordPrinter(COLUMNS, new PrintWriter(out));
        printer.print(testRecord);
        printer.finish(true);
        return out.toString();
    }

    private final StringWriter written = new StringWriter();
    private final PrintWriter text = new PrintWriter(written);

    private <T> String written(Printer<T> printer, T record) {
        written.getBuffer().setLength(0);
        printer.print(record);
        printer.finish(true);
        return written.toString();
    }

    private <T> Function<T, String> csv(Columns<T> columns) {
        return record -> written(OutputFormat.CSV.printer(columns, text), record);
    }

    /** Returns the cells of one record's line, as a spreadsheet reads them. */
    private static List<String> cells(TestRecord testRecord) {
        try {
            String[][] lines = new CsvMapper()
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .readValue(many(OutputFormat.CSV, true, testRecord), String[][].class);
            return List.of(lines[1]);
        } catch (JsonProcessingException notCsv) {
            throw new UncheckedIOException(notCsv);
        }
    }

    @Test
    void jsonShouldBeOneArrayWithNullForWhatIsAbsent() {
        assertThat(many(OutputFormat.JSON, true, ADA, ZOE)).isEqualTo("""
                [
                {"name":"Ada \\"A\\" One, Inc.\\nline 2","city":"Sampleton","children":[3,4]},
                {"name":"Zoë 名前","city":null,"children":[]}
                ]
                """);
        assertThat(many(OutputFormat.JSON, true)).isEqualTo("[]\n");
    }

    @Test
    void jsonShouldStayOpenWhenRecordsAreMissing() {
        assertThat(many(OutputFormat.JSON, false, ZOE)).startsWith("[").doesNotContain("\n]");
    }

    @Test
    void jsonShouldBeOneObjectWhenThereIsOneRecord() {
        assertThat(one(OutputFormat.JSON, ZOE)).isEqualTo("{\"name\":\"Zoë 名前\",\"city\":null,\"children\":[]}\n");
    }

    @Test
    void jsonlShouldBeOneObjectALine() {
        assertThat(many(OutputFormat.JSONL, true, ADA, ZOE).lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
        assertThat(many(OutputFormat.JSONL, true)).isEmpty();
    }

    @Test
    void csvShouldHaveAHeaderAndQuoteWhatNeedsIt() {
        assertThat(many(OutputFormat.CSV, true, ADA, ZOE)).isEqualTo("""
                name,city,children
                "Ada ""A"" One, Inc.
                line 2",Sampleton,3 4
                Zoë 名前,,
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1 312-555-0142",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00a0=1",
                "＝1",
                "－1",
                "＋1",
                "＠a"
            })
    void csvShouldEscapeTextThatASpreadsheetMayReadAsAFormula(String text) {
        assertThat(cells(TestRecord.named(text)).get(0)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "'Ada", "1+1", "a@example.com", "A = B", " Ada", "\u00a0Ada", "", " "})
    void csvShouldLeaveAllOtherTextAsItIs(String text) {
        assertThat(cells(TestRecord.named(text)).get(0)).isEqualTo(text);
    }

    @Test
    void csvShouldLeaveNumbersAsTheyAre() {
        assertThat(cells(new TestRecord("Ada", Option.none(), List.of(-3L, 4L))).get(2))
                .isEqualTo("-3 4");
        assertThat(csv(Columns.of(List.of(
                                Column.<Money>money("balance", Option::some),
                                Column.decimal("n", m -> Option.some(m.amount())))))
                        .apply(Money.of("-40")))
                .isEqualTo("balance,n\n-40.0,-40.0\n");
    }

    @Test
    void csvShouldGuardWordsThatAreJoined() {
        assertThat(csv(Columns.of(List.of(Column.<String>texts("days", day -> List.of(day, "Monday")))))
                        .apply("=1"))
                .isEqualTo("days\n'=1 Monday\n");
    }

    @Test
    void csvShouldBeginWithOneByteOrderMarkWhenThatIsRequested() {
        assertThat(many(OutputFormat.CSV_WITH_BOM, true, ZOE, ZOE))
                .isEqualTo("\ufeffname,city,children\nZoë 名前,,\nZoë 名前,,\n");
        assertThat(many(OutputFormat.CSV_WITH_BOM, false)).isEmpty();
    }

    @Test
    void csvShouldHaveAHeaderWhenThereIsNothingElse() {
        assertThat(many(OutputFormat.CSV, true)).isEqualTo("name,city,children\n");
    }

    @Test
    void tableShouldAlignItsColumns() {
        assertThat(many(
                        OutputFormat.TABLE,
                        true,
                        new TestRecord("Al", Option.some("Sampleton"), List.empty()),
                        TestRecord.named("Rosalind")))
                .isEqualTo("""
                        name      city
                        Al        Sampleton
                        Rosalind
                        """);
    }

    /** Each city begins in the same place of a terminal, which shows some characters twice as wide and others not at all. */
    @ParameterizedTest
    @CsvSource({
        "名前, 4",
        "한글, 4",
        "Ｑuist, 6",
        "Zoe\u0308, 3",
        "\u1112\u1161\u11ab, 2",
        "\ud83d\udc1d Bees, 7",
        "\ud83d\udc69\u200d\ud83d\udd27, 2",
        "\ud83c\udde8\ud83c\udde6, 2",
        "\u2702\ufe0f, 2",
        "a\u200bb, 2"
    })
    void tableShouldAlignWhatIsWiderOrNarrowerThanItsLetters(String name, int width) {
        TestRecord wide = new TestRecord(name, Option.some("Sampleton"), List.empty());
        TestRecord plain = new TestRecord("Rosalind", Option.some("Sampleton"), List.empty());

        assertThat(many(OutputFormat.TABLE, true, wide, plain))
                .isEqualTo("name      city\n" + name + " ".repeat(10 - width) + "Sampleton\nRosalind  Sampleton\n");
    }

    @Test
    void tableShouldCutWhatIsTooWideForATerminalAndNoCharacterInTwo() {
        assertThat(many(OutputFormat.TABLE, true, TestRecord.named("名".repeat(100))))
                .endsWith("\n" + "名".repeat(19) + "…\n");
        assertThat(many(OutputFormat.TABLE, true, TestRecord.named("x" + "\ud83d\udc69\u200d\ud83d\udd27".repeat(100))))
                .endsWith("\nx" + "\ud83d\udc69\u200d\ud83d\udd27".repeat(19) + "…\n");
        assertThat(many(OutputFormat.TABLE, true, TestRecord.named("e\u0301".repeat(40))))
                .endsWith("\n" + "e\u0301".repeat(40) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"49.5,49.50", "10,10.00", "10.000,10.00", "-40,-40.00", "0,0.00", "49.505,49.505", "1E+2,100.00"})
    void tableShouldShowMoneyWithTwoDecimalsAndNeverFewerThanThereAre(String amount, String shown) {
        Columns<Money> columns = Columns.of(List.of(Column.money("total", Option::some)));
        Columns<Money> nesting = Columns.of(
                List.of(Column.nested("charges", columns, List::of), Column.nestedOne("one", columns, Option::some)));

        assertThat(written(OutputFormat.TABLE.printer(columns, text), Money.of(amount)))
                .isEqualTo("total\n" + shown + "\n");
        assertThat(written(OutputFormat.TABLE.singleRecordPrinter(columns, text), Money.of(amount)))
                .isEqualTo("total  " + shown + "\n");
        assertThat(written(OutputFormat.TABLE.singleRecordPrinter(nesting, text), Money.of(amount)))
                .isEqualTo("charges  total " + shown + "\none      total " + shown + "\n");
    }

    @Test
    void jsonShouldShowMoneyAsKickservWritesIt() {
        Columns<Money> columns = Columns.of(List.of(Column.money("total", Option::some)));

        assertThat(columns.json(Money.of("49.5"))).hasToString("{\"total\":\"49.5\"}");
        assertThat(columns.json(Money.of("10"))).hasToString("{\"total\":\"10.0\"}");
    }

    @Test
    void tableShouldShowIdsAndRecordsWhenTheirColumnsAreChosen() {
        Columns<TestRecord> chosen =
                COLUMNS.select("--columns", List.of("children")).get();

        assertThat(written(
                        OutputFormat.TABLE.printer(chosen, text),
                        new TestRecord("Ada", Option.none(), List.of(3L, 4L))))
                .isEqualTo("children\n[3,4]\n");
    }

    @Test
    void tableShouldEscapeWhatWouldDisturbATerminal() {
        String hostile = "a\u001b[31mb\nc\u202ed\u2028e\u0085f";

        assertThat(many(OutputFormat.TABLE, true, TestRecord.named(hostile)))
                .contains("a\\u001b[31mb\\u000ac\\u202ed\\u2028e\\u0085f");
        assertThat(one(OutputFormat.TABLE, TestRecord.named(hostile)))
                .contains("a\\u001b[31mb\\u000ac\\u202ed\\u2028e\\u0085f");
    }

    @Test
    void tableShouldCutWhatIsTooWide() {
        assertThat(many(OutputFormat.TABLE, true, TestRecord.named("x".repeat(100))))
                .contains("x".repeat(39) + "…\n");
    }

    @Test
    void tableShouldShowEveryRecordWhenThereAreMoreThanItMeasures() {
        TestRecord[] rows =
                List.rangeClosed(1, 250).map(n -> TestRecord.named("row " + n)).toJavaArray(TestRecord[]::new);

        assertThat(many(OutputFormat.TABLE, true, rows).lines().skip(1))
                .containsExactlyElementsOf(List.of(rows).map(TestRecord::name));
    }

    @Test
    void tableShouldShowWhatThereIsWhenRecordsAreMissing() {
        assertThat(many(OutputFormat.TABLE, false, ZOE)).contains("Zoë");
        assertThat(many(OutputFormat.TABLE, false)).isEmpty();
    }

    @Test
    void tableShouldLeaveOutWhatIsAbsentWhenThereIsOneRecord() {
        assertThat(one(OutputFormat.TABLE, new TestRecord("Ada", Option.none(), List.of(3L))))
                .isEqualTo("""
                name      Ada
                children  [3]
                """);
    }

    @Test
    void nestedRecordsShouldBeObjectsInJsonLinesInATableAndAbsentFromCsv() {
        Columns<TestRecord> family = new Columns<>(
                COLUMNS.all()
                        .append(Column.nested("kin", COLUMNS, testRecord -> testRecord
                                .children()
                                .map(n -> TestRecord.named("no. " + n))))
                        .append(Column.nestedOne(
                                "pet", COLUMNS, testRecord -> testRecord.city().map(TestRecord::named))),
                List.of("name"),
                testRecord -> List.empty());
        var json = new StringWriter();
        var table = new StringWriter();
        var csv = new StringWriter();
        TestRecord testRecord = new TestRecord("Ada", Option.none(), List.of(3L, 4L));

        OutputFormat.JSON.singleRecordPrinter(family, new PrintWriter(json)).print(testRecord);
        OutputFormat.TABLE.singleRecordPrinter(family, new PrintWriter(table)).print(testRecord);
        OutputFormat.CSV.singleRecordPrinter(family, new PrintWriter(csv)).print(testRecord);

        assertThat(json.toString())
                .contains("\"kin\":[{\"name\":\"no. 3\",\"city\":null,\"children\":[]},{", "\"pet\":null");
        assertThat(table).hasToString("""
                name      Ada
                children  [3,4]
                kin       name no. 3
                kin       name no. 4
                """);
        assertThat(csv).hasToString("name,city,children\nAda,,3 4\n");
    }
}
