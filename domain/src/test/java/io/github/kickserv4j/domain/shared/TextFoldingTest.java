package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

    @ParameterizedTest
    @Tag("rule:text-is-compared-folded")
    @CsvSource({
        "Quist, QUIST",
        "José, Jose",
        "'Zoe\u0308', Zoë",
        "Straße, STRASSE",
        "STRAẞE, straße",
        "Bjørn Łukasz, bjorn lukasz",
        "Œuvre Ægir, oeuvre aegir",
        "İstanbul, istanbul",
        "ΟΔΟΣ, οδός",
        "Ｑｕｉｓｔ, quist",
        "ﬁeld, field",
        "'two\u00a0 \nwords', two words",
        "' around ', around",
        "'zero\u200bwidth\ufeff', zerowidth",
        "'\u200fright', right",
        "№ 5, No 5"
    })
    void isSameShouldBeTrueOfTextsThatAServerMayFoldTogether(String one, String other) {
        assertThat(TextFolding.isSameText(one, other)).isTrue();
        assertThat(TextFolding.isSameText(other, one)).isTrue();
        assertThat(TextFolding.startsWith(one + " Bakery", other)).isTrue();
        assertThat(TextFolding.fold(TextFolding.fold(one))).isEqualTo(TextFolding.fold(one));
    }

    @ParameterizedTest
    @Tag("rule:text-is-compared-folded")
    @CsvSource({
        "Quist, Quast",
        "Jose, Josef",
        "two words, twowords",
        "O'Brien, OBrien",
        "12 Elm, 12 Elm St",
        "'\u0301', '\u0308'",
        "'\u200b', '\u00ad'",
        "名前, 名",
        "a+b, a b"
    })
    void isSameShouldBeFalseOfTextsThatDiffer(String one, String other) {
        assertThat(TextFolding.isSameText(one, other)).isFalse();
        assertThat(TextFolding.isSameText(other, one)).isFalse();
    }

    @Test
    @Tag("rule:text-is-compared-folded")
    void withinShouldKeepWhereAWordEnds() {
        assertThat(TextFolding.fold("Ann  Lee").startsWith(TextFolding.foldFragment("ann ")))
                .isTrue();
        assertThat(TextFolding.fold("Annabel").startsWith(TextFolding.foldFragment("ann ")))
                .isFalse();
        assertThat(TextFolding.startsWith("Ann Lee", " ANN ")).isTrue();
        assertThat(TextFolding.startsWith("Annabel", "ANN ")).isFalse();
        assertThat(TextFolding.fold("Quist").contains(TextFolding.foldFragment("\u0301")))
                .isFalse();
    }

    @ParameterizedTest
    @Tag("rule:text-is-compared-folded")
    @CsvSource({
        "312-555-0100, (312) 555.0100, true",
        "+1 312 555 0100, 3125550100, true",
        "555-0100, 5550100, true",
        "1-800-FLOWERS, 1-800-flowers, true",
        "312-555-0100, 312-555-0101, false",
        "312-555-0100, 313-555-0100, false",
        "+44 20 7946 0100, 20 7946 0100, false",
        "1-800-FLOWERS, 1-800-PLUMBER, false",
        "12, 1-2, false"
    })
    void isSameTelephoneShouldGoByTheDigits(String one, String other, boolean same) {
        assertThat(TextFolding.isSamePhoneNumber(one, other)).isEqualTo(same);
        assertThat(TextFolding.isSamePhoneNumber(other, one)).isEqualTo(same);
    }

    @Test
    @Tag("rule:unicode-forms-are-equal")
    void composedShouldFoldNothingElse() {
        assertThat(TextFolding.toNfc("Zoe\u0308 Q")).isEqualTo("Zo\u00eb Q");
        assertThat(TextFolding.toNfc(" ﬁ ß  Q\n")).isEqualTo(" ﬁ ß  Q\n");
    }

    @ParameterizedTest
    @CsvSource({"'y ','y '", "' x',' x'", "'y\u00a0','y\u00a0'", "'Ann Lee','ann '", "'Ann Lee',' lee '", "Quist,UIS"})
    @Tag("rule:returned-text-is-searchable")
    void containsShouldFindReturnedTextWithItsBlanks(String text, String fragment) {
        assertThat(TextFolding.containing(fragment).test(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Annabel,'ann '", "Ann,' nn'", "Quist,quits"})
    void containsShouldNotFindWhatIsNotThere(String text, String fragment) {
        assertThat(TextFolding.containing(fragment).test(text)).isFalse();
    }

    @Test
    @Tag("rule:returned-text-is-searchable")
    void beginsShouldFindAWordThatEndsWithTheText() {
        assertThat(TextFolding.startsWith("y", "y ")).isTrue();
        assertThat(TextFolding.startsWith("yes", "y ")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"O\u2019Brien,O'Brien", "\u201cThe\u201d Inn,\"The\" Inn", "Smith\u2013Lee,Smith-Lee"})
    void isSameShouldBeTrueOfVariantsOfApostrophesQuotationMarksAndDashes(String one, String other) {
        assertThat(TextFolding.isSameText(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "313-555-0100 x5,3135550100",
        "(313) 555-0100 ext. 12,+1 313 555 0100",
        "313.555.0100 #7,313 555 0100 x8"
    })
    void isSameTelephoneShouldNotCountTheExtension(String one, String other) {
        assertThat(TextFolding.isSamePhoneNumber(one, other)).isTrue();
    }

    /** A mark does not count, and makes a text one that is not ASCII. */
    @Test
    void foldShouldBeTheSameOfAsciiAsOfAnyText() {
        for (char c = 0; c < 0x80; c++) {
            String ascii = "x" + c + c + "y";

            assertThat(TextFolding.foldFragment(ascii))
                    .as("character %d", (int) c)
                    .isEqualTo(TextFolding.foldFragment(ascii + "\u0301"));
        }
    }
}
