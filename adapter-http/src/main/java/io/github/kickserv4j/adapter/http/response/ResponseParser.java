package io.github.kickserv4j.adapter.http.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.MultiStepFailures;
import io.github.kickserv4j.adapter.http.json.JsonReader;
import io.github.kickserv4j.adapter.http.json.RowStream;
import io.github.kickserv4j.adapter.http.json.TooManyNodesException;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/** Parses responses. A response that is not as expected is a failure that says so, never an absent record. */
public final class ResponseParser {
    /** A page with more unreadable rows is rejected as a whole; pages of 50 rows were recorded. */
    private static final int MOST_UNREADABLE = 1_000;

    private final ResponseClassifier responseClassifier;

    public ResponseParser(ResponseClassifier responseClassifier) {
        this.responseClassifier = responseClassifier;
    }

    /** Returns the body as JSON. */
    public Either<Failure, JsonNode> parseJson(Operation operation, ApiResponse apiResponse) {
        return apiResponse
                .json()
                .filter(root -> !root.isMissingNode())
                .toEither()
                .mapLeft(thrown -> undecodable(operation, apiResponse, thrown));
    }

    private Failure undecodable(Operation operation, ApiResponse apiResponse, Throwable thrown) {
        return thrown instanceof DeadlineExceededException
                ? responseClassifier.deadlineExceeded(operation, apiResponse, apiResponse.deadline())
                : responseClassifier.unexpected(
                        operation, apiResponse, "the response " + JsonReader.parseErrorReason(thrown));
    }

    /** Returns whether the response contains no record: it is empty, or an object that has no id and holds only words. */
    private static boolean isUninformative(ApiResponse apiResponse) {
        return isEmpty(apiResponse) || apiResponse.json().exists(ResponseParser::isSentence);
    }

    private static boolean isEmpty(ApiResponse apiResponse) {
        return apiResponse.json().exists(root -> root.isMissingNode() || (root.isObject() && root.isEmpty()));
    }

    /**
     * Returns the record in the response to an update. If there is none, the record is read {@code again}, and must show the
     * change.
     *
     * @param differing returns the names of the fields that do not show the change
     */
    public <T> Either<Failure, T> parseUpdate(
            Operation operation,
            ApiResponse apiResponse,
            Function<ApiResponse, Either<Failure, T>> reader,
            Supplier<Either<Failure, T>> again,
            Function<T, Seq<String>> differing) {
        return isUninformative(apiResponse)
                ? again.get()
                        .mapLeft(why -> MultiStepFailures.unverified(operation, why))
                        .flatMap(now -> shown(operation, apiResponse, differing.apply(now), now))
                : reader.apply(apiResponse);
    }

    private <T> Either<Failure, T> shown(Operation operation, ApiResponse apiResponse, Seq<String> differing, T now) {
        String reason = "the response was a success, but the record differs afterwards in " + differing.mkString(", ");
        return differing.isEmpty()
                ? Either.right(now)
                : Either.left(responseClassifier.unexpected(operation, apiResponse, reason));
    }

    /**
     * Returns the record in the response to a deletion, or the one {@code before} it if the response is empty or a confirming
     * sentence.
     */
    public <T> Either<Failure, T> parseDeletion(
            Operation operation,
            ApiResponse apiResponse,
            RecordType<?> recordType,
            Function<ApiResponse, Either<Failure, T>> reader,
            T before) {
        if (isEmpty(apiResponse)
                || apiResponse
                        .json()
                        .exists(root -> isSentence(root) && DeletionMessages.isDeletionMessage(root, recordType))) {
            return Either.right(before);
        }
        return isUninformative(apiResponse)
                ? Either.left(responseClassifier.unexpected(
                        operation, apiResponse, "the response does not confirm the deletion"))
                : reader.apply(apiResponse);
    }

    private static boolean isSentence(JsonNode root) {
        return root.isObject() && !root.has("id") && List.ofAll(root).forAll(JsonNode::isValueNode) && root.size() <= 3;
    }

    /** Returns the array of the rows of a list. */
    public Either<Failure, JsonNode> parseRows(Operation operation, ApiResponse apiResponse, RecordType<?> recordType) {
        return parseJson(operation, apiResponse).flatMap(root -> RowLocator.of(root, recordType)
                .toEither(() -> responseClassifier.unexpected(
                        operation, apiResponse, "the response holds no list of " + recordType.plural())));
    }

    /**
     * Returns a page of the readable rows, read by the deadline. Unreadable rows are listed with their positions. A body that is an
     * array, as usual, is read row by row, without a tree.
     */
    public <T> Either<Failure, Page<T>> parsePage(
            Operation operation, ApiResponse apiResponse, RecordType<T> recordType, PageRequest request) {
        return apiResponse.isArray()
                ? parsePage(operation, apiResponse, recordType, request, apiResponse::rows)
                : parseRows(operation, apiResponse, recordType)
                        .flatMap(rows -> parsePage(operation, apiResponse, recordType, request, rows));
    }

    /** Returns a page of the rows in an array. */
    public <T> Either<Failure, Page<T>> parsePage(
            Operation operation,
            ApiResponse apiResponse,
            RecordType<T> recordType,
            PageRequest request,
            JsonNode rows) {
        return parsePage(operation, apiResponse, recordType, request, () -> RowStream.of(rows));
    }

    private <T> Either<Failure, Page<T>> parsePage(
            Operation operation,
            ApiResponse apiResponse,
            RecordType<T> recordType,
            PageRequest request,
            RowStream.Source source) {
        try (RowStream rows = source.open()) {
            return page(operation, apiResponse, recordType, request, rows);
        } catch (IOException | TooManyNodesException thrown) {
            return Either.left(undecodable(operation, apiResponse, thrown));
        }
    }

    private <T> Either<Failure, Page<T>> page(
            Operation operation, ApiResponse apiResponse, RecordType<T> recordType, PageRequest request, RowStream rows)
            throws IOException {
        java.util.List<T> items = new ArrayList<>();
        java.util.List<Violation> unreadable = new ArrayList<>();
        for (int position = 0; rows.next(); position++) {
            if (apiResponse.deadline().isExpired()) {
                return Either.left(responseClassifier.deadlineExceeded(operation, apiResponse, apiResponse.deadline()));
            }
            if (unreadable.size() == MOST_UNREADABLE) {
                return Either.left(responseClassifier.unexpected(
                        operation,
                        apiResponse,
                        MOST_UNREADABLE + " rows or more cannot be read as " + recordType.plural()));
            }
            Either<Violation, T> row = rows.read(recordType.reader());
            if (row.isRight()) {
                items.add(row.get());
            } else {
                unreadable.add(at(position, row.getLeft()));
            }
        }
        return Either.right(new Page<>(request, Vector.ofAll(items), Vector.ofAll(unreadable)));
    }

    /** Returns the single record of a response. If it begins with its id, as usual, a read does not make a tree of it. */
    public <T> Either<Failure, T> parseSingle(Operation operation, ApiResponse apiResponse, RecordType<T> recordType) {
        return ResponseClassifier.isReadRecord(operation, apiResponse)
                ? parseRecord(operation, apiResponse, recordType)
                : parseJson(operation, apiResponse)
                        .flatMap(root -> RowLocator.single(root, recordType)
                                .toEither(() -> responseClassifier.unexpected(
                                        operation, apiResponse, "the response holds no " + recordType.singular())))
                        .flatMap(row -> parseRow(operation, apiResponse, row, recordType));
    }

    private <T> Either<Failure, T> parseRecord(Operation operation, ApiResponse apiResponse, RecordType<T> recordType) {
        try {
            return readable(operation, apiResponse, apiResponse.record(recordType.reader()));
        } catch (IOException | TooManyNodesException thrown) {
            return Either.left(undecodable(operation, apiResponse, thrown));
        }
    }

    /** Returns one record of a response, which may hold several, by the deadline. */
    public <T> Either<Failure, T> parseRow(
            Operation operation, ApiResponse apiResponse, JsonNode row, RecordType<T> recordType) {
        if (!operation.isWrite() && apiResponse.deadline().isExpired()) {
            return Either.left(responseClassifier.deadlineExceeded(operation, apiResponse, apiResponse.deadline()));
        }
        return readable(operation, apiResponse, recordType.reader().read(row));
    }

    private <T> Either<Failure, T> readable(Operation operation, ApiResponse apiResponse, Either<Violation, T> row) {
        return row.mapLeft(
                why -> responseClassifier.unexpected(operation, apiResponse, why.field() + " " + why.sentence()));
    }

    /** Returns the failure for an unexpected success. */
    public Failure unexpected(Operation operation, ApiResponse apiResponse, String reason) {
        return responseClassifier.unexpected(operation, apiResponse, reason);
    }

    private Violation at(int position, Violation why) {
        return new Violation(
                "[" + position + "]." + why.field(), why.sentence(), responseClassifier.redact(why.value()));
    }
}
