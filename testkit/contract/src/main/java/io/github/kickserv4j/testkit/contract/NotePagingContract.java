package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract of notes page by page, and as a walk over all of them. */
public interface NotePagingContract {

    Kickserv kickserv();

    private NoteTestDriver driver() {
        return new NoteTestDriver(kickserv());
    }

    @Test
    default void listShouldDeliverEachNoteOnceWhenPageAfterPageIsRead() {
        driver().createOwners().forEach(owner -> {
            Seq<Note> added = driver().createMoreThanAPage(owner);
            PagedListing<Note> pagedListing = driver().listing(owner);

            assertThat(pagedListing.pages(added.size())).containsExactlyInAnyOrderElementsOf(added);
        });
    }

    @Test
    default void listShouldBeEmptyWhenThereAreNoNotesAndPastTheEnd() {
        driver().createOwners().forEach(owner -> {
            assertThat(driver().listing(owner).allRows()).isEmpty();
            driver().create(owner);
            Page<Note> past = driver().listing(owner).pagePastTheEnd();
            assertThat(past.items()).isEmpty();
            assertThat(past.request()).isEqualTo(new PageRequest(1_000_000));
        });
    }

    @Test
    @Tag("rule:walk-does-not-depend-on-page-size")
    default void allShouldDeliverEachNoteOnceAndThenEnd() {
        driver().createOwners().forEach(owner -> {
            Seq<Note> added = driver().createMoreThanAPage(owner);

            assertThat(driver().notes().all(owner).map(ResultAssertions::resultOf))
                    .containsExactlyInAnyOrderElementsOf(added);
        });
    }

    @Test
    @Tag("rule:walk-starts-at-any-page")
    default void allShouldStartAtThePageThatIsAskedFor() {
        driver().createOwners().forEach(owner -> {
            Seq<Note> added = driver().createMoreThanAPage(owner);

            assertThat(driver().notes().all(owner, new PageRequest(2)).map(ResultAssertions::resultOf))
                    .containsExactlyInAnyOrderElementsOf(
                            added.removeAll(driver().listing(owner).firstPage()));
        });
    }
}
