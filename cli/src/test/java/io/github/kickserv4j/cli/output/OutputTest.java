package io.github.kickserv4j.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {
    private record Row(String name, Option<String> city, Seq<Long> children) {
        static Row named(String name) {
            return new Row(name, Option.none(), List.empty());
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<>(
            List.of(
                    Column.text("name", row -> Option.some(row.name())),
                    Column.text("city", Row::city),
                    Column.wholes("children", Row::children)),
            List.of("name", "city"),
            row -> List.empty());

    private static final Row ADA = new Row("Ada \"A\" One, Inc.\nline 2", Option.some("Sampleton"), List.of(3L, 4L));
    private static final Row ZOE = Row.named("Zoë 名前");

    private static String many(Output output, boolean whole, Row... rows) {
        var out = new StringWriter();
        Printer<Row> printer = output.many(COLUMNS, new PrintWriter(out));
        List.of(rows).forEach(printer::print);
        printer.end(whole);
        return out.toString();
    }

    private static String one(Output output, Row row) {
        var out = new StringWriter();
        Printer<Row> printer = output.one(COLUMNS, new PrintWriter(out));
        printer.print(row);
        printer.end(true);
        return out.toString();
    }

    @Test
    void jsonShouldBeOneArrayWithNullForWhatIsAbsent() {
        assertThat(many(Output.JSON, true, ADA, ZOE)).isEqualTo("""
                [
                {"name":"Ada \\"A\\" One, Inc.\\nline 2","city":"Sampleton","children":[3,4]},
                {"name":"Zoë 名前","city":null,"children":[]}
                ]
                """);
        assertThat(many(Output.JSON, true)).isEqualTo("[]\n");
    }

    @Test
    void jsonShouldStayOpenWhenRecordsAreMissing() {
        assertThat(many(Output.JSON, false, ZOE)).startsWith("[").doesNotContain("\n]");
    }

    @Test
    void jsonShouldBeOneObjectWhenThereIsOneRecord() {
        assertThat(one(Output.JSON, ZOE)).isEqualTo("{\"name\":\"Zoë 名前\",\"city\":null,\"children\":[]}\n");
    }

    @Test
    void jsonlShouldBeOneObjectALine() {
        assertThat(many(Output.JSONL, true, ADA, ZOE).lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
        assertThat(many(Output.JSONL, true)).isEmpty();
    }

    @Test
    void csvShouldHaveAHeaderAndQuoteWhatNeedsIt() {
        assertThat(many(Output.CSV, true, ADA, ZOE)).isEqualTo("""
                name,city,children
                "Ada ""A"" One, Inc.
                line 2",Sampleton,3 4
                Zoë 名前,,
                """);
    }

    @Test
    void csvShouldNotAlterWhatASpreadsheetMightTakeForAFormula() {
        assertThat(many(Output.CSV, true, Row.named("=1+1"))).contains("=1+1").doesNotContain("'=");
    }

    @Test
    void csvShouldHaveAHeaderWhenThereIsNothingElse() {
        assertThat(many(Output.CSV, true)).isEqualTo("name,city,children\n");
    }

    @Test
    void tableShouldAlignItsColumns() {
        assertThat(many(
                        Output.TABLE,
                        true,
                        new Row("Al", Option.some("Sampleton"), List.empty()),
                        Row.named("Rosalind")))
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
        Row wide = new Row(name, Option.some("Sampleton"), List.empty());
        Row plain = new Row("Rosalind", Option.some("Sampleton"), List.empty());

        assertThat(many(Output.TABLE, true, wide, plain))
                .isEqualTo("name      city\n" + name + " ".repeat(10 - width) + "Sampleton\nRosalind  Sampleton\n");
    }

    @Test
    void tableShouldCutWhatIsTooWideForATerminalAndNoCharacterInTwo() {
        assertThat(many(Output.TABLE, true, Row.named("名".repeat(100)))).endsWith("\n" + "名".repeat(19) + "…\n");
        assertThat(many(Output.TABLE, true, Row.named("x" + "\ud83d\udc69\u200d\ud83d\udd27".repeat(100))))
                .endsWith("\nx" + "\ud83d\udc69\u200d\ud83d\udd27".repeat(19) + "…\n");
        assertThat(many(Output.TABLE, true, Row.named("e\u0301".repeat(40))))
                .endsWith("\n" + "e\u0301".repeat(40) + "\n");
    }

    @Test
    void tableShouldEscapeWhatWouldDisturbATerminal() {
        String hostile = "a\u001b[31mb\nc\u202ed\u2028e\u0085f";

        assertThat(many(Output.TABLE, true, Row.named(hostile)))
                .contains("a\\u001b[31mb\\u000ac\\u202ed\\u2028e\\u0085f");
        assertThat(one(Output.TABLE, Row.named(hostile))).contains("a\\u001b[31mb\\u000ac\\u202ed\\u2028e\\u0085f");
    }

    @Test
    void tableShouldCutWhatIsTooWide() {
        assertThat(many(Output.TABLE, true, Row.named("x".repeat(100)))).contains("x".repeat(39) + "…\n");
    }

    @Test
    void tableShouldShowEveryRecordWhenThereAreMoreThanItMeasures() {
        Row[] rows = List.rangeClosed(1, 250).map(n -> Row.named("row " + n)).toJavaArray(Row[]::new);

        assertThat(many(Output.TABLE, true, rows).lines().skip(1))
                .containsExactlyElementsOf(List.of(rows).map(Row::name));
    }

    @Test
    void tableShouldShowWhatThereIsWhenRecordsAreMissing() {
        assertThat(many(Output.TABLE, false, ZOE)).contains("Zoë");
        assertThat(many(Output.TABLE, false)).isEmpty();
    }

    @Test
    void tableShouldLeaveOutWhatIsAbsentWhenThereIsOneRecord() {
        assertThat(one(Output.TABLE, new Row("Ada", Option.none(), List.of(3L))))
                .isEqualTo("""
                name      Ada
                children  [3]
                """);
    }

    @Test
    void nestedRecordsShouldBeObjectsInJsonLinesInATableAndAbsentFromCsv() {
        Columns<Row> family = new Columns<>(
                COLUMNS.all()
                        .append(Column.nested(
                                "kin", COLUMNS, row -> row.children().map(n -> Row.named("no. " + n))))
                        .append(Column.nestedOne(
                                "pet", COLUMNS, row -> row.city().map(Row::named))),
                List.of("name"),
                row -> List.empty());
        var json = new StringWriter();
        var table = new StringWriter();
        var csv = new StringWriter();
        Row row = new Row("Ada", Option.none(), List.of(3L, 4L));

        Output.JSON.one(family, new PrintWriter(json)).print(row);
        Output.TABLE.one(family, new PrintWriter(table)).print(row);
        Output.CSV.one(family, new PrintWriter(csv)).print(row);

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
