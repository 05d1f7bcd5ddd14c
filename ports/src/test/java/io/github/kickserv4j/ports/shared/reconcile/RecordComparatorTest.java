package io.github.kickserv4j.ports.shared.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordComparatorTest {
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2024-06-05T10:00:00.250-04:00");

    private final RecordComparator<SampleRecord> recordComparator = likeness(SampleRecord.requestedChanges());
    private final SampleRecord sampleRecord = SampleRecord.createdAfterSeconds(0);

    @ParameterizedTest
    @ValueSource(strings = {"Gate code 4711", " Gate  code\r\n4711\n", "Gate\u00a0code\t4711"})
    @Tag("rule:notation-is-not-compared")
    void differingShouldBeNothingWhenTheTextHasOtherWhiteSpace(String text) {
        assertThat(recordComparator.differingFields(sampleRecord.with(Option.some(text))))
                .isEmpty();
    }

    @Test
    @Tag("rule:notation-is-not-compared")
    void differingShouldBeNothingWhenDecimalsHaveOtherZeros() {
        assertThat(recordComparator.differingFields(sampleRecord.withCount("2.500")))
                .isEmpty();
    }

    @Test
    @Tag("rule:notation-is-not-compared")
    void differingShouldBeNothingWhenTheSameTimeHasAnotherOffset() {
        RecordComparator<SampleRecord> timely =
                likeness(Patch.<SampleRecord>empty().set(SampleRecord.DAY, DAY));

        assertThat(timely.differingFields(sampleRecord.withDay(OffsetDateTime.parse("2024-06-05T14:00:00Z"))))
                .isEmpty();
        assertThat(timely.differingFields(sampleRecord.withDay(OffsetDateTime.parse("2024-06-05T14:00:01Z"))))
                .containsExactly(SampleRecord.DAY);
    }

    @Test
    void differingShouldNameEachFieldThatHasAnotherValueOrNone() {
        assertThat(recordComparator.differingFields(
                        sampleRecord.with(Option.some("gate code 4711")).withCount("3")))
                .containsExactly(SampleRecord.TEXT, SampleRecord.COUNT);
        assertThat(recordComparator.differingFields(sampleRecord.with(Option.none())))
                .containsExactly(SampleRecord.TEXT);
    }

    @Test
    void differingShouldRequireClearedFieldsToBeAbsent() {
        RecordComparator<SampleRecord> clearing =
                likeness(Patch.<SampleRecord>empty().clear(SampleRecord.TEXT));

        assertThat(clearing.differingFields(sampleRecord)).containsExactly(SampleRecord.TEXT);
        assertThat(clearing.differingFields(sampleRecord.with(Option.none()))).isEmpty();
        assertThat(clearing.differingFields(sampleRecord.with(Option.some(" "))))
                .isEmpty();
    }

    @Test
    void differingShouldIgnoreFieldsThatWereNotRequested() {
        assertThat(recordComparator.differingFields(sampleRecord.withDay(DAY))).isEmpty();
    }

    @Test
    void differingShouldCompareNormalizedValues() {
        RecordComparator<SampleRecord> coarse = new RecordComparator<>(
                SampleRecord.requestedChanges(),
                new RecordDescriptor<>(
                        SampleRecord::identity,
                        SampleRecord::audit,
                        sampleRecord -> List.empty(),
                        value -> value instanceof BigDecimal count ? count.intValue() : value));

        assertThat(coarse.differingFields(sampleRecord.withCount("2"))).isEmpty();
        assertThat(coarse.differingFields(sampleRecord.withCount("3"))).containsExactly(SampleRecord.COUNT);
    }

    @Test
    void isAlikeShouldMindKeysOnlyAndNoCase() {
        SampleRecord shouted = sampleRecord.with(Option.some("GATÉ CODE  4711")).withCount("3");

        assertThat(recordComparator.mayMatch(shouted, List.of(SampleRecord.TEXT)))
                .isTrue();
        assertThat(recordComparator.mayMatch(shouted, List.of(SampleRecord.TEXT, SampleRecord.COUNT)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2.495, true", "2.505, true", "2.5099, true", "2.49, false", "2.51, false"})
    void isAlikeShouldNotMindWhatAServerRoundsToCents(String count, boolean isAlike) {
        assertThat(recordComparator.mayMatch(sampleRecord.withCount(count), List.of(SampleRecord.COUNT)))
                .isEqualTo(isAlike);
    }

    @Test
    @SuppressWarnings("unchecked")
    void differingShouldTreatAnEmptyListAsAbsent() {
        Field<SampleRecord, Seq<?>> words =
                Field.of("words", (Class<Seq<?>>) (Class<?>) Seq.class, it -> Option.none());
        RecordComparator<SampleRecord> comparator =
                likeness(Patch.<SampleRecord>empty().set(words, List.empty()));

        assertThat(comparator.differingFields(sampleRecord)).isEmpty();
    }

    @Test
    void isAlikeShouldTreatAnAbsentValueAsEqual() {
        assertThat(recordComparator.mayMatch(sampleRecord.with(Option.none()), List.of(SampleRecord.TEXT)))
                .isTrue();
        assertThat(recordComparator.mayMatch(sampleRecord.withDay(DAY), List.of(SampleRecord.DAY)))
                .isTrue();
    }

    private static RecordComparator<SampleRecord> likeness(Patch<SampleRecord> requested) {
        return new RecordComparator<>(requested, SampleRecord.KIND);
    }
}
