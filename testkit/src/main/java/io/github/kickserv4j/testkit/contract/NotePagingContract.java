package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Notes page by page, and as a walk over all of them. */
public interface NotePagingContract {

    Kickserv kickserv();

    private NoteSteps steps() {
        return new NoteSteps(kickserv());
    }

    @Test
    default void listShouldDeliverEachNoteOnceWhenPageAfterPageIsRead() {
        steps().owners().forEach(owner -> {
            Seq<Note> added = steps().many(owner);
            Listing<Note> listing = steps().listing(owner);

            assertThat(listing.pages(added.size())).containsExactlyInAnyOrderElementsOf(added);
        });
    }

    @Test
    default void listShouldBeEmptyWhenThereAreNoNotesAndPastTheEnd() {
        steps().owners().forEach(owner -> {
            assertThat(steps().listing(owner).rows()).isEmpty();
            steps().add(owner);
            Page<Note> past = steps().listing(owner).farPage();
            assertThat(past.items()).isEmpty();
            assertThat(past.request()).isEqualTo(new PageRequest(1_000_000));
        });
    }

    @Test
    @Tag("rule:a-walk-trusts-no-page-size")
    default void allShouldDeliverEachNoteOnceAndThenEnd() {
        steps().owners().forEach(owner -> {
            Seq<Note> added = steps().many(owner);

            assertThat(steps().notes().all(owner).map(Outcomes::resultOf)).containsExactlyInAnyOrderElementsOf(added);
        });
    }

    @Test
    @Tag("rule:a-walk-can-go-on")
    default void allShouldStartAtThePageThatIsAskedFor() {
        steps().owners().forEach(owner -> {
            Seq<Note> added = steps().many(owner);

            assertThat(steps().notes().all(owner, new PageRequest(2)).map(Outcomes::resultOf))
                    .containsExactlyInAnyOrderElementsOf(
                            added.removeAll(steps().listing(owner).firstPage()));
        });
    }
}
