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

    /** Returns the requests whose answers the variables are taken from. */
    public Seq<ProbeRequest> sources() {
        return variables().flatMap(Variable::sources);
    }

    /** Returns the request with the values of its variables; none if a record does not exist. */
    public Option<RawRequest> resolve(ChosenRecords records) {
        return Option.sequence(
                        variables().map(variable -> variable.in(records).map(value -> Tuple.of(variable, value))))
                .map(values -> new RawRequest(
                        replaced(path, values),
                        parameters.map(parameter -> parameter.map2(value -> replaced(value, values)))));
    }

    private static String replaced(String text, Seq<Tuple2<Variable, String>> values) {
        return values.find(value -> text.equals(value._1.toString()))
                .map(Tuple2::_2)
                .getOrElse(
                        () -> values.foldLeft(text, (filled, value) -> filled.replace(value._1.toString(), value._2)));
    }

    /** Returns the kind of the records that the answer holds. */
    public RecordKind kind() {
        Seq<String> names = List.of(path.replaceFirst("\\.json$", "").split("/", -1));
        boolean isSingle = !names.last().matches("[a-z_]+");
        return RecordKind.of(
                names.findLast(name -> name.matches("[a-z_]+") && !name.equals("filter"))
                        .getOrElse(""),
                isSingle);
    }

    /** Returns the line of the request without values, such as <code>GET /customers/{customer_number}.json?page=2</code>. */
    public String line() {
        String query =
                parameters.map(parameter -> parameter._1 + "=" + parameter._2).mkString("&");
        return "GET /" + path + (query.isEmpty() ? "" : "?" + query);
    }
}
