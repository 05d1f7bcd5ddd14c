package io.github.kickserv4j.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
    private static final Noteable CUSTOMER = new Noteable.OnCustomer(new CustomerId(7_100_380));
    private static final Noteable JOB = new Noteable.OnJob(new JobId(8_200_617));

    @Test
    @Tag("rule:customer-notes-are-never-visible")
    void isVisibleToCustomerShouldBeFalseForACustomersNoteWhateverItsFlag() {
        assertThat(on(CUSTOMER, Option.some(true)).isVisibleToCustomer()).isFalse();
        assertThat(on(CUSTOMER, Option.some(false)).isVisibleToCustomer()).isFalse();
    }

    @Test
    @Tag("rule:customer-notes-are-never-visible")
    void isVisibleToCustomerShouldFollowTheFlagOfAJobsNote() {
        assertThat(on(JOB, Option.some(true)).isVisibleToCustomer()).isTrue();
        assertThat(on(JOB, Option.some(false)).isVisibleToCustomer()).isFalse();
        assertThat(on(JOB, Option.none()).isVisibleToCustomer()).isFalse();
    }

    @Test
    @Tag("rule:customer-notes-are-never-visible")
    void isVisibleToCustomerShouldBeFalseWhenItIsNotKnownWhatTheNoteIsOn() {
        var something = new Noteable.OnUnknown(Option.some("Task"), Option.some(5L));

        assertThat(on(something, Option.some(true)).isVisibleToCustomer()).isFalse();
    }

    @ParameterizedTest
    @Tag("rule:note-has-text")
    @ValueSource(strings = {"", "  ", "\n\t", "\u00a0", "nul\u0000", "escape\u001b[31m"})
    void validateShouldRefuseBlankTextAndControlCharacters(String text) {
        assertThat(NewNote.builder(text).validate().getError())
                .extracting(Violation::field)
                .contains("note");
        assertThat(NoteChange.builder().text(text).validate().isInvalid()).isTrue();
    }

    @Test
    @Tag("rule:note-has-text")
    void validateShouldAcceptSeveralLinesAndRefuseBlankText() {
        assertThat(NewNote.builder("one\r\ntwo\tthree").validate().isValid()).isTrue();
        assertThat(NewNote.builder("x".repeat(65_535)).validate().isValid()).isTrue();
        assertThat(NewNote.builder("x".repeat(65_536)).validate().isValid()).isFalse();
        assertThat(NewNote.builder().isPublic(true).validate().getError())
                .containsExactly(Violation.of("note", Rule.REQUIRED, ""));
        assertThat(NoteChange.builder().clear(NoteFields.TEXT).validate().getError())
                .containsExactly(Violation.of("note", Patch.NOT_CLEARED, ""));
    }

    @Test
    void validateShouldRefuseAChangeOfNothing() {
        assertThat(NoteChange.builder().validate().isInvalid()).isTrue();
    }

    private static Note on(Noteable thing, Option<Boolean> flag) {
        return Note.builder(new NoteId(1), thing).text("text").isPublic(flag).build();
    }
}
