package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes answers apart; one that is not what it should be is a failure that says so, never nothing. */
public final class Replies {
    /** A page of which more rows than that cannot be read is none; pages of 50 rows were recorded. */
    private static final int MOST_UNREADABLE = 1_000;

    private final Judge judge;

    public Replies(Judge judge) {
        this.judge = judge;
    }

    /** The answer as JSON. */
    public Either<Failure, JsonNode> json(Operation operation, Answer answer) {
        return answer.json()
                .filter(root -> !root.isMissingNode())
                .toEither()
                .mapLeft(thrown -> judge.unexpected(operation, answer, "the answer " + Json.whyNot(thrown)));
    }

    /** Whether the answer tells of no record: it is empty, or an object with neither id nor anything in it but words. */
    private static boolean tellsNothing(Answer answer) {
        return isEmpty(answer) || answer.json().exists(Replies::isSentence);
    }

    private static boolean isEmpty(Answer answer) {
        return answer.json().exists(root -> root.isMissingNode() || (root.isObject() && root.isEmpty()));
    }

    /**
     * What the answer to a change tells. If it tells of no record, the record is read {@code again}, which must show the change.
     *
     * @param differing the names of the fields that do not show it
     */
    public <T> Either<Failure, T> changed(
            Operation operation,
            Answer answer,
            Function<Answer, Either<Failure, T>> reader,
            Supplier<Either<Failure, T>> again,
            Function<T, Seq<String>> differing) {
        return tellsNothing(answer)
                ? again.get()
                        .mapLeft(why -> Steps.answeredButUnread(operation, why))
                        .flatMap(now -> shown(operation, answer, differing.apply(now), now))
                : reader.apply(answer);
    }

    private <T> Either<Failure, T> shown(Operation operation, Answer answer, Seq<String> differing, T now) {
        String reason = "it was answered with a success, but what there is now differs in " + differing.mkString(", ");
        return differing.isEmpty() ? Either.right(now) : Either.left(judge.unexpected(operation, answer, reason));
    }

    /** What the answer to a deletion tells of the record that there was {@code before}; it may be empty, or say so in a sentence. */
    public <T> Either<Failure, T> deleted(
            Operation operation, Answer answer, Kind<?> kind, Function<Answer, Either<Failure, T>> reader, T before) {
        if (isEmpty(answer) || answer.json().exists(root -> isSentence(root) && Deletion.isSaid(root, kind))) {
            return Either.right(before);
        }
        return tellsNothing(answer)
                ? Either.left(judge.unexpected(operation, answer, "the answer does not say that it was deleted"))
                : reader.apply(answer);
    }

    private static boolean isSentence(JsonNode root) {
        return root.isObject() && !root.has("id") && List.ofAll(root).forAll(JsonNode::isValueNode) && root.size() <= 3;
    }

    /** The rows of a list. */
    public Either<Failure, Seq<JsonNode>> rows(Operation operation, Answer answer, Kind<?> kind) {
        return json(operation, answer).flatMap(root -> Rows.of(root, kind)
                .toEither(() -> judge.unexpected(operation, answer, "the answer holds no list of " + kind.plural())));
    }

    /** A page of the rows that can be read, by the deadline; those that cannot are listed, each with its position. */
    public <T> Either<Failure, Page<T>> page(Operation operation, Answer answer, Kind<T> kind, PageRequest request) {
        return rows(operation, answer, kind).flatMap(rows -> page(operation, answer, kind, request, rows));
    }

    /** The same of rows that are known. */
    public <T> Either<Failure, Page<T>> page(
            Operation operation, Answer answer, Kind<T> kind, PageRequest request, Seq<JsonNode> rows) {
        java.util.List<T> items = new ArrayList<>();
        java.util.List<Violation> unreadable = new ArrayList<>();
        for (var row : rows.zipWithIndex()) {
            if (answer.deadline().hasPassed()) {
                return Either.left(judge.late(operation, answer, answer.deadline()));
            }
            if (unreadable.size() == MOST_UNREADABLE) {
                return Either.left(judge.unexpected(
                        operation, answer, MOST_UNREADABLE + " rows or more cannot be read as " + kind.plural()));
            }
            kind.reader().apply(row._1).peek(items::add).peekLeft(why -> unreadable.add(at(row._2, why)));
        }
        return Either.right(new Page<>(request, Vector.ofAll(items), Vector.ofAll(unreadable)));
    }

    /** The single record of an answer. */
    public <T> Either<Failure, T> single(Operation operation, Answer answer, Kind<T> kind) {
        return json(operation, answer)
                .flatMap(root -> Rows.single(root, kind)
                        .toEither(() -> judge.unexpected(operation, answer, "the answer holds no " + kind.singular())))
                .flatMap(row -> read(operation, answer, row, kind));
    }

    /** One record of an answer; of one of many, by the deadline. */
    public <T> Either<Failure, T> read(Operation operation, Answer answer, JsonNode row, Kind<T> kind) {
        if (!operation.isWrite() && answer.deadline().hasPassed()) {
            return Either.left(judge.late(operation, answer, answer.deadline()));
        }
        return kind.reader()
                .apply(row)
                .mapLeft(why -> judge.unexpected(operation, answer, why.field() + " " + why.rule()));
    }

    /** A success that nobody should act on. */
    public Failure unexpected(Operation operation, Answer answer, String reason) {
        return judge.unexpected(operation, answer, reason);
    }

    private Violation at(int position, Violation why) {
        return new Violation("[" + position + "]." + why.field(), why.rule(), judge.shown(why.value()));
    }
}
