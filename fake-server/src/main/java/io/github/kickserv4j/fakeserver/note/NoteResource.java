package io.github.kickserv4j.fakeserver.note;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Call;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Owner;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Notes on the wire, addressed by their id below the number of a customer or of a job. */
public final class NoteResource implements Resource {
    private final Kickserv kickserv;
    private final NotesOf.Elsewhere beyondCustomers;

    /** @param ownersChecked whether a note can be deleted only through the customer who has it, unlike at Kickserv */
    public NoteResource(Kickserv kickserv, boolean ownersChecked) {
        this.kickserv = kickserv;
        this.beyondCustomers = ownersChecked ? NotesOf.Elsewhere.NOWHERE : new StrayNotes(kickserv);
    }

    @Override
    public Seq<Route> routes() {
        return routes("customers/{number}/notes", this::ofCustomer)
                .appendAll(routes("jobs/{number}/notes", this::ofJob));
    }

    private static Seq<Route> routes(String path, Function<String, Either<Answer, NotesOf>> owner) {
        String all = path + ".json";
        String one = path + "/{id}.json";
        return List.of(
                new Route(
                        "GET",
                        all,
                        any(owner, (call, notes) -> notes.list(call.query().page("page")))),
                new Route("POST", all, any(owner, (call, notes) -> written(call, notes::add))),
                new Route("GET", one, any(owner, (call, notes) -> numbered(call, notes, notes::get))),
                new Route("PUT", one, any(owner, NoteResource::edit)),
                new Route("PATCH", one, any(owner, NoteResource::edit)),
                new Route("DELETE", one, any(owner, (call, notes) -> numbered(call, notes, notes::delete))));
    }

    private Either<Answer, NotesOf> ofCustomer(String text) {
        return CustomerNumber.parse(text)
                .map(number -> new NotesOf(
                        kickserv.notes(),
                        NoteOwner.of(number),
                        new Owner("customer", () -> kickserv.customers().get(number)),
                        beyondCustomers))
                .toEither(InferredAnswers.unknown("customer"));
    }

    private Either<Answer, NotesOf> ofJob(String text) {
        return JobNumber.parse(text)
                .map(number -> new NotesOf(
                        kickserv.notes(),
                        NoteOwner.of(number),
                        new Owner("job", () -> kickserv.jobs().get(number)),
                        NotesOf.Elsewhere.NOWHERE))
                .toEither(InferredAnswers.unknown("job"));
    }

    private static Function<Call, Answer> any(
            Function<String, Either<Answer, NotesOf>> owner, BiFunction<Call, NotesOf, Answer> answer) {
        return call ->
                owner.apply(call.variables().head()).fold(unknown -> unknown, notes -> answer.apply(call, notes));
    }

    private static Answer numbered(Call call, NotesOf notes, Function<NoteId, Answer> answer) {
        return NoteId.parse(call.variables().last()).fold(noId -> notes.named().unknown("note"), answer);
    }

    private static Answer edit(Call call, NotesOf notes) {
        return numbered(call, notes, id -> written(call, fields -> notes.edit(id, fields)));
    }

    private static Answer written(Call call, Function<ObjectNode, Answer> answer) {
        return call.body().envelope("note").fold(refused -> refused, answer);
    }
}
