package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** Takes answers apart; one that is not what it should be is a failure that says so, never nothing. */
public final class Replies {
    private final Judge judge;

    public Replies(Judge judge) {
        this.judge = judge;
    }

    /** The answer as JSON. */
    public Either<Failure, JsonNode> json(Operation operation, Answer answer) {
        return Json.tree(answer.body())
                .filter(root -> !root.isMissingNode())
                .toEither()
                .mapLeft(notJson -> judge.unexpected(operation, answer, "the answer is no JSON"));
    }

    /** The rows of a list. */
    public Either<Failure, Seq<JsonNode>> rows(Operation operation, Answer answer, String plural) {
        return json(operation, answer).flatMap(root -> Rows.of(root, plural)
                .toEither(() -> judge.unexpected(operation, answer, "the answer holds no list of " + plural)));
    }

    /** A page of the rows that can be read; those that cannot are listed, each with its position. */
    public <T> Page<T> page(PageRequest request, Seq<JsonNode> rows, Function<JsonNode, Either<Violation, T>> reader) {
        Seq<Tuple2<Either<Violation, T>, Integer>> read = rows.map(reader).zipWithIndex();
        return new Page<>(
                request,
                read.filter(row -> row._1.isRight()).map(row -> row._1.get()),
                read.filter(row -> row._1.isLeft()).map(row -> at(row._2, row._1.getLeft())));
    }

    /** The single record of an answer. */
    public <T> Either<Failure, T> single(
            Operation operation,
            Answer answer,
            String singular,
            String plural,
            Function<JsonNode, Either<Violation, T>> reader) {
        return json(operation, answer)
                .flatMap(root -> Rows.single(root, singular, plural)
                        .toEither(() -> judge.unexpected(operation, answer, "the answer holds no " + singular)))
                .flatMap(row -> read(operation, answer, row, reader));
    }

    /** One record of an answer. */
    public <T> Either<Failure, T> read(
            Operation operation, Answer answer, JsonNode row, Function<JsonNode, Either<Violation, T>> reader) {
        return reader.apply(row).mapLeft(why -> judge.unexpected(operation, answer, why.toString()));
    }

    /** A success that nobody should act on. */
    public Failure unexpected(Operation operation, Answer answer, String reason) {
        return judge.unexpected(operation, answer, reason);
    }

    private static Violation at(int position, Violation why) {
        return new Violation("[" + position + "]." + why.field(), why.rule(), why.value());
    }
}
