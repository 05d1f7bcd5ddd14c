package io.github.kickserv4j.ports.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
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

class LikenessTest {
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2024-06-05T10:00:00.250-04:00");

    private final Likeness<Thing> likeness = likeness(Thing.asked());
    private final Thing thing = Thing.made(0);

    @ParameterizedTest
    @ValueSource(strings = {"Gate code 4711", " Gate  code\r\n4711\n", "Gate\u00a0code\t4711"})
    @Tag("rule:how-it-is-written-does-not-count")
    void differingShouldBeNothingWhenTheTextHasOtherWhiteSpace(String text) {
        assertThat(likeness.differing(thing.with(Option.some(text)))).isEmpty();
    }

    @Test
    @Tag("rule:how-it-is-written-does-not-count")
    void differingShouldBeNothingWhenDecimalsHaveOtherZeros() {
        assertThat(likeness.differing(thing.counting("2.500"))).isEmpty();
    }

    @Test
    @Tag("rule:how-it-is-written-does-not-count")
    void differingShouldBeNothingWhenTheSameTimeHasAnotherOffset() {
        Likeness<Thing> timely = likeness(Changes.<Thing>none().set(Thing.DAY, DAY));

        assertThat(timely.differing(thing.on(OffsetDateTime.parse("2024-06-05T14:00:00Z"))))
                .isEmpty();
        assertThat(timely.differing(thing.on(OffsetDateTime.parse("2024-06-05T14:00:01Z"))))
                .containsExactly(Thing.DAY);
    }

    @Test
    void differingShouldNameEachFieldThatHasAnotherValueOrNone() {
        assertThat(likeness.differing(thing.with(Option.some("gate code 4711")).counting("3")))
                .containsExactly(Thing.TEXT, Thing.COUNT);
        assertThat(likeness.differing(thing.with(Option.none()))).containsExactly(Thing.TEXT);
    }

    @Test
    void differingShouldHoldClearedFieldsToAbsence() {
        Likeness<Thing> clearing = likeness(Changes.<Thing>none().clear(Thing.TEXT));

        assertThat(clearing.differing(thing)).containsExactly(Thing.TEXT);
        assertThat(clearing.differing(thing.with(Option.none()))).isEmpty();
        assertThat(clearing.differing(thing.with(Option.some(" ")))).isEmpty();
    }

    @Test
    void differingShouldMindNoFieldThatWasNotAskedFor() {
        assertThat(likeness.differing(thing.on(DAY))).isEmpty();
    }

    @Test
    void differingShouldTakeTheFormInWhichValuesAreCompared() {
        Likeness<Thing> coarse = new Likeness<>(
                Thing.asked(),
                new RecordKind<>(
                        Thing::id,
                        Thing::audit,
                        thing -> List.empty(),
                        value -> value instanceof BigDecimal count ? count.intValue() : value));

        assertThat(coarse.differing(thing.counting("2"))).isEmpty();
        assertThat(coarse.differing(thing.counting("3"))).containsExactly(Thing.COUNT);
    }

    @Test
    void isAlikeShouldMindKeysOnlyAndNoCase() {
        Thing shouted = thing.with(Option.some("GATÉ CODE  4711")).counting("3");

        assertThat(likeness.isAlike(shouted, List.of(Thing.TEXT))).isTrue();
        assertThat(likeness.isAlike(shouted, List.of(Thing.TEXT, Thing.COUNT))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2.495, true", "2.505, true", "2.5099, true", "2.49, false", "2.51, false"})
    void isAlikeShouldNotMindWhatAServerRoundsToCents(String count, boolean isAlike) {
        assertThat(likeness.isAlike(thing.counting(count), List.of(Thing.COUNT)))
                .isEqualTo(isAlike);
    }

    @Test
    @SuppressWarnings("unchecked")
    void differingShouldTakeAnEmptyListForNothing() {
        Field<Thing, Seq<?>> words = Field.of("words", (Class<Seq<?>>) (Class<?>) Seq.class, it -> Option.none());
        Likeness<Thing> nobody = likeness(Changes.<Thing>none().set(words, List.empty()));

        assertThat(nobody.differing(thing)).isEmpty();
    }

    @Test
    void isAlikeShouldTakeWhatIsAbsentForNoOtherValue() {
        assertThat(likeness.isAlike(thing.with(Option.none()), List.of(Thing.TEXT)))
                .isTrue();
        assertThat(likeness.isAlike(thing.on(DAY), List.of(Thing.DAY))).isTrue();
    }

    private static Likeness<Thing> likeness(Changes<Thing> asked) {
        return new Likeness<>(asked, Thing.KIND);
    }
}
