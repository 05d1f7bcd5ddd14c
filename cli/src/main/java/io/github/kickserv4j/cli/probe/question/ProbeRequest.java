package io.github.kickserv4j.cli.probe.question;

import io.github.kickserv4j.adapter.http.RawRequest;
import io.github.kickserv4j.cli.probe.redaction.RecordKind;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A request of the probe. It has neither a verb nor a body, since it can only read.
 *
 * @param path the path below the account, which may hold variables
 * @param parameters names and values of the query; a value is a text or a variable
 */
public record ProbeRequest(String path, Seq<Tuple2<String, String>> parameters) {
    private static final String RESOURCE = "[a-z_]+";

    static ProbeRequest of(String path) {
        return new ProbeRequest(path, List.empty());
    }

    ProbeRequest with(String name, Object value) {
        return new ProbeRequest(path, parameters.append(Tuple.of(name, value.toString())));
    }

    /** Returns the variables of path and parameters. */
    public Seq<Variable> variables() {
        return List.of(Variable.values()).filter(variable -> line().contains(variable.toString()));
    }

    /** Returns the requests whose answers the variables are taken from, and those for the chosen records themselves. */
    public Seq<ProbeRequest> sources() {
        return variables()
                .flatMap(variable -> variable.sources().appendAll(variable.record()))
                .reject(this::equals);
    }

    /** Returns the request with the values of its variables; none if a record does not exist. */
    public Option<RawRequest> resolve(ChosenRecords records) {
        return Option.sequence(
                        variables().map(variable -> variable.in(records).map(value -> Tuple.of(variable, value))))
                .map(values -> parameters.foldLeft(
                        RawRequest.of(replaced(path, values)),
                        (request, parameter) -> request.with(parameter._1, replaced(parameter._2, values))));
    }

    private static String replaced(String text, Seq<Tuple2<Variable, String>> values) {
        return values.find(value -> text.equals(value._1.toString()))
                .map(Tuple2::_2)
                .getOrElse(
                        () -> values.foldLeft(text, (filled, value) -> filled.replace(value._1.toString(), value._2)));
    }

    /** Returns the kind of the records that the answer holds. */
    public RecordKind kind() {
        return RecordKind.of(
                names().findLast(name -> name.matches(RESOURCE) && !name.equals("filter"))
                        .getOrElse(""),
                !isList());
    }

    /** Returns true if the answer is a list, and false if it is one record. */
    boolean isList() {
        return names().last().matches(RESOURCE);
    }

    private Seq<String> names() {
        return List.of(path.replaceFirst("\\.json$", "").split("/", -1));
    }

    /** Returns the line of the request without values, such as <code>GET /customers/{customer_number}.json?page=2</code>. */
    public String line() {
        String query =
                parameters.map(parameter -> parameter._1 + "=" + parameter._2).mkString("&");
        return "GET /" + path + (query.isEmpty() ? "" : "?" + query);
    }
}
