package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests for notes, and their number. */
class NoteWireTest {
    private static final String ROW = "{\"id\":5,\"note\":\"Hi\",\"noteable_type\":\"Customer\",\"noteable_id\":1}";
    private static final NewNote NEW =
            NewNote.builder("Ring twice").isPublic(true).build();
    private static final NoteChange CHANGE =
            NoteChange.builder().text("Ring once").clearIsPublic().build();

    private final HttpClientFixture account = new HttpClientFixture();
    private final NoteRepository notes = account.client().notes();
    private final Customer customer = account.customer();
    private final Job job = account.job(customer);
    private final NoteOwner owner = NoteOwner.of(customer.number());

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void listShouldRequestThePageOfTheOwner() {
        notes.list(owner, new PageRequest(3));
        notes.list(NoteOwner.of(job.number()), PageRequest.FIRST);

        assertThat(account.takeRequests())
                .containsExactly(
                        "GET /customers/" + customer.number() + "/notes.json?page=3",
                        "GET /jobs/" + job.number() + "/notes.json?page=1");
    }

    @Test
    void addShouldSendTheTextWithinANoteWithinAnEnvelope() {
        notes.create(owner, NEW);

        assertThat(last().body()).isEqualTo("{\"note\":{\"note\":\"Ring twice\",\"public\":true}}");
        assertThat(account.takeRequests()).containsExactly("POST /customers/" + customer.number() + "/notes.json");
    }

    @Test
    void getShouldReadTheOwnerAndTheNote() {
        Note note =
                account.twin().notes().create(NoteOwner.of(job.number()), NEW).get();
        notes.get(NoteOwner.of(job.number()), note.id());

        assertThat(account.takeRequests())
                .containsExactly(
                        "GET /jobs/" + job.number() + ".json",
                        "GET /jobs/" + job.number() + "/notes/" + note.id() + ".json");
    }

    @Test
    void editShouldReadFirstAndSendNullForWhatIsCleared() {
        Note note = account.twin().notes().create(owner, NEW).get();
        notes.update(owner, note.id(), CHANGE);

        assertThat(last().body()).isEqualTo("{\"note\":{\"note\":\"Ring once\",\"public\":null}}");
        assertThat(account.takeRequests())
                .containsExactly(
                        "GET /customers/" + customer.number() + ".json",
                        "GET /customers/" + customer.number() + "/notes/" + note.id() + ".json",
                        "PUT /customers/" + customer.number() + "/notes/" + note.id() + ".json");
    }

    @Test
    void deleteShouldReadFirst() {
        Note note = account.twin().notes().create(owner, NEW).get();

        assertThat(notes.delete(owner, note.id()).map(Note::id)).containsExactly(note.id());
        assertThat(account.takeRequests().last())
                .isEqualTo("DELETE /customers/" + customer.number() + "/notes/" + note.id() + ".json");
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    void nothingShouldBeWrittenThroughAnotherOwnerAlthoughTheServerWouldDoIt() {
        Note note = account.twin().notes().create(owner, NEW).get();
        NoteOwner another = NoteOwner.of(account.customer().number());
        NoteOwner ofJob = NoteOwner.of(job.number());
        NoteOwner absent = NoteOwner.of(new CustomerNumber(999_999));

        for (NoteOwner wrong : new NoteOwner[] {another, ofJob, absent}) {
            assertThat(notes.get(wrong, note.id()).getLeft()).isInstanceOf(Failure.NotFound.class);
            assertThat(notes.update(wrong, note.id(), CHANGE).getLeft()).isInstanceOf(Failure.NotFound.class);
            assertThat(notes.delete(wrong, note.id()).getLeft()).isInstanceOf(Failure.NotFound.class);
        }
        assertThat(account.takeRequests()).allMatch(sent -> sent.startsWith("GET "));
        assertThat(account.twin().notes().get(owner, note.id()).isRight()).isTrue();
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    void nothingShouldBeDeletedWhenTheServerServesTheNoteThroughAnotherOwner() {
        account.enqueueResponse(200, "{\"id\":7,\"customer_number\":" + customer.number() + "}");
        account.enqueueResponse(200, ROW);
        Failure failure = notes.delete(owner, new NoteId(5)).getLeft();

        assertThat(failure).isInstanceOf(Failure.NotFound.class);
        assertThat(account.takeRequests()).hasSize(2).allMatch(sent -> sent.startsWith("GET "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":5}", "{\"id\":5,\"noteable_type\":\"Customer\"}", "{\"id\":5,\"noteable_id\":1}"})
    void nothingShouldBeDeletedWhenTheNoteDoesNotNameItsOwner(String row) {
        account.enqueueResponse(200, "{\"id\":1,\"customer_number\":" + customer.number() + "}");
        account.enqueueResponse(200, row);
        Failure failure = notes.delete(owner, new NoteId(5)).getLeft();

        assertThat(failure.reason()).isEqualTo("the response does not name the note's owner");
        assertThat(account.takeRequests()).allMatch(sent -> sent.startsWith("GET "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[" + ROW + ",{},7]", "{\"notes\":[" + ROW + ",{},7]}", "{\"rows\":[" + ROW + ",{},7]}"})
    @Tag("rule:unreadable-rows-are-reported")
    void listShouldReadAPageBareOrWrappedAndReportUnreadableRows(String body) {
        account.enqueueResponse(200, body);
        var page = notes.list(owner, PageRequest.FIRST).get();

        assertThat(page.items()).extracting(Note::id).containsExactly(new NoteId(5));
        assertThat(page.unreadable()).extracting(row -> row.field()).containsExactly("[1].id", "[2].note");
    }

    @ParameterizedTest
    @Tag("rule:absence-is-a-failure")
    @ValueSource(strings = {"customer", "job", "note", "payment", "job charge", "opportunity"})
    void listShouldFailWithNotFoundWhateverTheServerDoesNotKnow(String thing) {
        account.enqueueResponse(400, "{\"errors\":[\"Invalid " + thing + ".\"]}");

        assertThat(notes.list(owner, PageRequest.FIRST).getLeft()).isInstanceOf(Failure.NotFound.class);
    }

    private RecordedRequest last() {
        return account.server().requests().last();
    }
}
