package io.github.kickserv4j.cli.probe.question;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kickserv4j.adapter.http.RawResponse;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Form;
import io.github.kickserv4j.cli.probe.redaction.KnownHeader;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * An answer of the server. It holds values of the account, so it has no text, and is not written.
 *
 * @param json the body, if it is JSON
 * @param form the form of the body
 */
public record Answer(
        int status, Option<JsonNode> json, Form form, Form contentType, Form encoding, Seq<KnownHeader> headers) {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> ROWS = HashSet.of(
            "customers", "jobs", "notes", "payments", "opportunities", "employees", "job_charges", "charges");

    /** Returns the answer of a response. */
    public static Answer of(RawResponse response) {
        Option<JsonNode> json = response.body().flatMap(Answer::parse);
        return new Answer(
                response.status(),
                json,
                json.map(Form::ofJson)
                        .getOrElse(() -> Form.ofText(response.body().getOrElse(""))),
                Form.ofContentType(Option.ofOptional(response.headers().firstValue("content-type"))),
                Form.ofEncoding(Option.ofOptional(response.headers().firstValue("content-encoding"))),
                KnownHeader.among(response.headers()));
    }

    private static Option<JsonNode> parse(String body) {
        try {
            return Option.of(JSON.readTree(body)).filter(tree -> !tree.isMissingNode());
        } catch (JsonProcessingException noJson) {
            return Option.none();
        }
    }

    /** Returns true if the request was carried out. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Returns false for a redirect, a page of HTML, and a success that is neither XML nor a list nor an object with members. */
    public boolean isOfTheApi() {
        boolean isRedirect = status >= 300 && status < 400;
        boolean isPage = form == Form.HTML || (contentType == Form.HTML_TYPE && form == Form.TEXT);
        return !isRedirect && !isPage && (!isSuccess() || json.exists(Answer::isListOrObject) || form == Form.XML);
    }

    private static boolean isListOrObject(JsonNode json) {
        return json.isArray() || (json.isObject() && !json.isEmpty());
    }

    /** Returns the reason why the answer shows nothing about Kickserv: a refusal, or an answer of another kind of server. */
    Option<Finding> obstacle() {
        return Option.when(isNoEvidence(), () -> Finding.refusal(status))
                .orElse(() -> Option.when(!isOfTheApi(), () -> Finding.notOfTheApi(status, contentType, form)));
    }

    /** Returns true for a status that shows only a missing permission, a limit, or a server error. */
    private boolean isNoEvidence() {
        return status == 401 || status == 403 || status == 407 || status == 408 || status == 429 || status >= 500;
    }

    /** Returns the rows of a list, whether or not they are in an object; none if there is no list. */
    Option<Seq<JsonNode>> list() {
        return json.flatMap(tree -> tree.isArray() ? Option.some(tree) : wrapped(tree))
                .map(rows -> List.ofAll(rows).filter(JsonNode::isObject));
    }

    /** Returns the number of rows; none if there is no list. */
    public Option<Integer> rowCount() {
        return list().map(Seq::size);
    }

    /** Returns the rows of a list; empty if there is no list. */
    public Seq<JsonNode> rows() {
        return list().getOrElse(List.empty());
    }

    private static Option<JsonNode> wrapped(JsonNode tree) {
        Seq<String> lists =
                List.ofAll(tree::fieldNames).filter(key -> tree.path(key).isArray());
        return lists.find(ROWS::contains)
                .orElse(() -> lists.headOption().filter(only -> lists.size() == 1))
                .filter(key -> !key.equals("errors") && !tree.has("id"))
                .map(tree::path);
    }

    /** Returns the one record, whether or not it is in an object. */
    Option<JsonNode> record() {
        return json.filter(JsonNode::isObject).flatMap(tree -> tree.has("id") ? Option.some(tree) : inside(tree));
    }

    private static Option<JsonNode> inside(JsonNode tree) {
        return List.ofAll(tree).find(child -> child.isObject() && child.has("id"));
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "Answer";
    }
}
