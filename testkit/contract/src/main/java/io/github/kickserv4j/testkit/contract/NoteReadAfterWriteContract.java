package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract that reads of notes after a write return current data, whatever was read before it. */
public interface NoteReadAfterWriteContract {

    Kickserv kickserv();

    private NoteTestDriver driver() {
        return new NoteTestDriver(kickserv());
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnANoteThatWasCreatedAndUpdatedAndDeletedSince() {
        driver().createOwners().forEach(owner -> {
            ReadPaths<String> ofOwner = lists(owner).map(Note::text);
            ofOwner.assertAllReturnNothing();
            Note added = driver().create(owner);
            ReadPaths<String> itself = singleReads(owner, added.id()).map(Note::text);
            List.of(ofOwner, itself).forEach(reading -> reading.assertAllReturn(added.text()));

            Note edited = driver().update(
                            owner,
                            added,
                            Patch.<Note>empty().set(NoteFields.TEXT, UniqueValues.withUniqueSuffix("Edited")));
            List.of(ofOwner, itself).forEach(reading -> reading.assertAllReturn(edited.text()));

            resultOf(driver().notes().delete(owner, added.id()));
            List.of(ofOwner, itself).forEach(ReadPaths::assertAllReturnNothing);
        });
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getShouldFindANoteThatIsCreatedAfterNoneWasThere() {
        driver().createOwners().forEach(owner -> {
            Note before = driver().create(owner);
            List.range(1, 4).forEach(step -> assertThat(
                            driver().notes().get(owner, new NoteId(before.id().value() + step)))
                    .isNotNull());

            Note added = driver().create(owner);
            singleReads(owner, added.id()).map(Note::text).assertAllReturn(added.text());
        });
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldReturnNotesOfAnOwnerWhoWasDeletedSince() {
        CustomerWithJob customerWithJob = CustomerWithJob.create(kickserv());
        NoteOwner customer = NoteOwner.of(customerWithJob.customer().number());
        NoteOwner job = NoteOwner.of(customerWithJob.job().number());
        ReadPaths<Note> ofCustomer = allReads(customer, driver().create(customer));
        ReadPaths<Note> ofJob = allReads(job, driver().create(job));
        List.of(ofCustomer, ofJob).forEach(reading -> reading.map(note -> 1).assertAllReturn(1));

        resultOf(kickserv().jobs().delete(customerWithJob.job().number()));
        ofJob.assertAllReturnNothing();
        ofCustomer.map(note -> 1).assertAllReturn(1);
        resultOf(kickserv().customers().delete(customerWithJob.customer().number()));
        ofCustomer.assertAllReturnNothing();
    }

    private ReadPaths<Note> allReads(NoteOwner owner, Note note) {
        return lists(owner).addOne("get", () -> driver().notes().get(owner, note.id()));
    }

    private ReadPaths<Note> lists(NoteOwner owner) {
        return ReadPaths.<Note>empty().addListing("list", driver().listing(owner));
    }

    private ReadPaths<Note> singleReads(NoteOwner owner, NoteId id) {
        return ReadPaths.<Note>empty().addOne("get", () -> driver().notes().get(owner, id));
    }
}
