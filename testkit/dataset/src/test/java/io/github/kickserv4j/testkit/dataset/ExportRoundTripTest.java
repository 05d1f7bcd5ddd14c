package io.github.kickserv4j.testkit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.comparison.RandomOperationSequence;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Accounts with random histories are exported, imported, and exported again. */
class ExportRoundTripTest {
    private static final int STEPS = 100;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    private static InMemoryKickserv empty() {
        return InMemoryKickserv.builder().clock(RandomOperationSequence.CLOCK).build();
    }

    private static InMemoryKickserv random(long seed) {
        InMemoryKickserv account = empty();
        assertThat(new RandomOperationSequence(seed, STEPS).firstDifference(account, empty()))
                .isEmpty();
        return account;
    }

    private static InMemoryKickserv imported(byte[] content, DataSetFormat format) {
        InMemoryKickserv account = empty();
        DataSetFile.parse("data." + format, content)
                .toEither()
                .getOrElseThrow(problems -> new AssertionError(problems.toString()))
                .createIn(account);
        return account;
    }

    private static byte[] exported(DataSetExport export, DataSetFormat format) {
        var out = new ByteArrayOutputStream();
        export.writeTo(out, format).get();
        return out.toByteArray();
    }

    private static ExportReport report(Kickserv account) {
        return DataSetExport.of(account)
                .withPersonalData()
                .writeTo(new ByteArrayOutputStream(), DataSetFormat.JSON)
                .get();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exportShouldBeTheSameAfterItIsImported(long seed) {
        DataSetFormat format = seed % 2 == 0 ? DataSetFormat.JSON : DataSetFormat.YAML;
        byte[] first = exported(DataSetExport.of(random(seed)).withPersonalData(), format);

        byte[] second = exported(DataSetExport.of(imported(first, format)).withPersonalData(), format);

        assertThat(new String(second, StandardCharsets.UTF_8)).isEqualTo(new String(first, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exportShouldBeTheSameAfterItIsImportedWhenItsTextsAreMadeUp(long seed) {
        byte[] first = exported(DataSetExport.of(random(seed)), DataSetFormat.JSON);

        byte[] second = exported(DataSetExport.of(imported(first, DataSetFormat.JSON)), DataSetFormat.JSON);

        assertThat(new String(second, StandardCharsets.UTF_8)).isEqualTo(new String(first, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(DataSetFormat.class)
    void importShouldCreateWhatWasExportedUnlessItIsReported(DataSetFormat format) {
        Stream<InMemoryKickserv> complete = seeds().mapToObj(ExportRoundTripTest::random)
                .filter(account -> report(account).omissions().isEmpty());

        assertThat(complete.toList()).hasSizeGreaterThan(5).allSatisfy(account -> {
            byte[] content = exported(DataSetExport.of(account).withPersonalData(), format);
            assertThat(new HeldRecords(imported(content, format)).lines())
                    .containsExactlyElementsOf(new HeldRecords(account).lines());
        });
    }

    @Test
    void bothFormatsShouldHoldTheSame() {
        InMemoryKickserv account = random(7);
        byte[] yaml = exported(DataSetExport.of(account).withPersonalData(), DataSetFormat.YAML);

        byte[] json =
                exported(DataSetExport.of(imported(yaml, DataSetFormat.YAML)).withPersonalData(), DataSetFormat.JSON);

        assertThat(json).isEqualTo(exported(DataSetExport.of(account).withPersonalData(), DataSetFormat.JSON));
    }
}
