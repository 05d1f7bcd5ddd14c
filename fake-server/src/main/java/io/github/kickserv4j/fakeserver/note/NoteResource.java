package io.github.kickserv4j.fakeserver.note;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.fakeserver.shared.RouteParameters;
import io.github.kickserv4j.fakeserver.shared.RoutedRequest;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The endpoints of notes, which are addressed by id below the number of a customer or of a job. */
@ReliesOn({"note-envelope", "other-unknown-records-are-400"})
public final class NoteResource implements Resource {
    private final Kickserv kickserv;
    private final NoteHandler.DeletionFallback beyondCustomers;

    /** @param ownersChecked true if a note can be deleted only through the customer who owns it, unlike at Kickserv */
    public NoteResource(Kickserv kickserv, boolean ownersChecked) {
        this.kickserv = kickserv;
        this.beyondCustomers = ownersChecked ? NoteHandler.DeletionFallback.NONE : new AnyOwnerNoteDeletion(kickserv);
    }

    @Override
    public Seq<Route> routes() {
        return routes("customers/{number}/notes", "notes-of-a-customer", "notes-of-a-customer", this::ofCustomer)
                .appendAll(routes("jobs/{number}/notes", "notes-of-a-job", "verbs-of-a-jobs-notes", this::ofJob));
    }

    private static Seq<Route> routes(
            String path, String list, String verbs, Function<String, Either<ServerResponse, NoteHandler>> owner) {
        String all = path + ".json";
        String one = path + "/{id}.json";
        return List.of(
                new Route(
                        "GET",
                        all,
                        list,
                        any(
                                owner,
                                (routedRequest, notes) -> notes.list(
                                        routedRequest.queryParameters().page("page"))),
                        () -> RouteParameters.of("page", "page-of-notes-and-payments")),
                new Route("POST", all, verbs, any(owner, (routedRequest, notes) -> written(routedRequest, notes::add))),
                new Route(
                        "GET",
                        one,
                        verbs,
                        any(owner, (routedRequest, notes) -> numbered(routedRequest, notes, notes::get))),
                new Route("PUT", one, verbs, any(owner, NoteResource::edit)),
                new Route("PATCH", one, "patch-is-put", any(owner, NoteResource::edit)),
                new Route(
                        "DELETE",
                        one,
                        verbs,
                        any(owner, (routedRequest, notes) -> numbered(routedRequest, notes, notes::delete))));
    }

    private Either<ServerResponse, NoteHandler> ofCustomer(String text) {
        return CustomerNumber.parse(text)
                .map(number -> new NoteHandler(
                        kickserv.notes(),
                        NoteOwner.of(number),
                        new ParentRecord("customer", () -> kickserv.customers().get(number)),
                        beyondCustomers))
                .toEither(ErrorResponses.noSuchRecord("customer"));
    }

    private Either<ServerResponse, NoteHandler> ofJob(String text) {
        return JobNumber.parse(text)
                .map(number -> new NoteHandler(
                        kickserv.notes(),
                        NoteOwner.of(number),
                        new ParentRecord("job", () -> kickserv.jobs().get(number)),
                        NoteHandler.DeletionFallback.NONE))
                .toEither(ErrorResponses.noSuchRecord("job"));
    }

    private static Function<RoutedRequest, ServerResponse> any(
            Function<String, Either<ServerResponse, NoteHandler>> owner,
            BiFunction<RoutedRequest, NoteHandler, ServerResponse> answer) {
        return routedRequest -> owner.apply(routedRequest.pathVariables().head())
                .fold(unknown -> unknown, notes -> answer.apply(routedRequest, notes));
    }

    private static ServerResponse numbered(
            RoutedRequest routedRequest, NoteHandler notes, Function<NoteId, ServerResponse> answer) {
        return NoteId.parse(routedRequest.pathVariables().last())
                .fold(noId -> notes.parent().noSuchRecord("note"), answer);
    }

    private static ServerResponse edit(RoutedRequest routedRequest, NoteHandler notes) {
        return numbered(routedRequest, notes, id -> written(routedRequest, fields -> notes.edit(id, fields)));
    }

    private static ServerResponse written(RoutedRequest routedRequest, Function<ObjectNode, ServerResponse> answer) {
        return routedRequest.body().envelope("note").fold(refused -> refused, answer);
    }
}
