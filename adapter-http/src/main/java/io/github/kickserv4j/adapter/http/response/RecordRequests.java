package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sends the requests of one type of record, and verifies that the responses are about the requested records.
 *
 * @param identity returns what a record is addressed by
 */
@ReliesOn({
    "creations-return-the-record",
    "other-creations-return-the-record",
    "changes-return-the-record",
    "changes-may-be-answered-without-the-record",
    "deletions-return-the-record",
    "deletions-may-be-answered-with-nothing"
})
public record RecordRequests<T, I>(
        ResponseParser responseParser, RecordType<T> recordType, Function<? super T, I> identity) {

    /** Reads the record of this identity. */
    public Either<Failure, T> get(RequestSender requestSender, ApiRequest get, I id) {
        return requestSender.send(get).flatMap(apiResponse -> single(get.operation(), apiResponse, id));
    }

    /** Creates a record. */
    public Either<Failure, T> create(RequestSender requestSender, ApiRequest post) {
        return requestSender
                .send(post)
                .flatMap(apiResponse -> responseParser.parseSingle(post.operation(), apiResponse, recordType));
    }

    /**
     * Updates the record of this identity. If the response contains no record, the record is read again at the same path, and must
     * show the change.
     *
     * @param differing returns the names of the fields by which a record does not show the change
     */
    public Either<Failure, T> update(
            RequestSender requestSender, ApiRequest update, I id, Function<T, Seq<String>> differing) {
        ApiRequest get = ApiRequest.get(update.operation(), update.path());
        return update(requestSender, update, id, () -> get(requestSender, get, id), differing);
    }

    /** Updates the record of this identity. If the response contains no record, the record is read {@code again}. */
    public Either<Failure, T> update(
            RequestSender requestSender,
            ApiRequest update,
            I id,
            Supplier<Either<Failure, T>> again,
            Function<T, Seq<String>> differing) {
        Operation operation = update.operation();
        return requestSender
                .send(update)
                .flatMap(apiResponse -> responseParser.parseUpdate(
                        operation, apiResponse, response -> single(operation, response, id), again, differing));
    }

    /** Deletes a record. If the response confirms that without the record, the result is the record {@code before}. */
    public Either<Failure, T> delete(RequestSender requestSender, ApiRequest delete, T before) {
        Operation operation = delete.operation();
        return requestSender
                .send(delete)
                .flatMap(apiResponse -> responseParser.parseDeletion(
                        operation,
                        apiResponse,
                        recordType,
                        response -> single(operation, response, identity.apply(before)),
                        before));
    }

    /** Returns the single record of a response, which must have this identity. */
    public Either<Failure, T> single(Operation operation, ApiResponse apiResponse, I id) {
        return responseParser
                .parseSingle(operation, apiResponse, recordType)
                .filterOrElse(
                        record -> identity.apply(record).equals(id),
                        record ->
                                responseParser.unexpected(operation, apiResponse, "the response is " + nameOf(record)));
    }

    /** Returns a page of records. */
    public Either<Failure, Page<T>> page(Operation operation, ApiResponse apiResponse, PageRequest page) {
        return responseParser.parsePage(operation, apiResponse, recordType, page);
    }

    /**
     * Returns a page of records that match a filter. Kickserv returns all records for a filter that it does not know, so
     * a mismatch is a failure.
     *
     * @param contradicted returns the parts of the filter that a record contradicts
     */
    public Either<Failure, Page<T>> page(
            Operation operation, ApiResponse apiResponse, PageRequest page, Function<T, Seq<String>> contradicted) {
        return page(operation, apiResponse, page).flatMap(read -> read.items()
                .find(row -> !contradicted.apply(row).isEmpty())
                .map(row -> responseParser.unexpected(
                        operation,
                        apiResponse,
                        nameOf(row) + " does not meet the filter "
                                + contradicted.apply(row).mkString(", ")))
                .<Either<Failure, Page<T>>>map(Either::left)
                .getOrElse(() -> Either.right(read)));
    }

    private String nameOf(T record) {
        return recordType.singular() + " " + identity.apply(record);
    }
}
