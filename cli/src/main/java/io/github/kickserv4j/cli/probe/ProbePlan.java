package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.cli.probe.question.ProbeRequest;
import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.probe.question.Variable;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * The questions of a run, and all requests that it may send, each once.
 *
 * @param requests in their order: a request comes after those that its variables are taken from
 */
record ProbePlan(Seq<Question> questions, Seq<ProbeRequest> requests) {
    static ProbePlan of(Seq<Question> questions) {
        Set<ProbeRequest> requests = questions
                .flatMap(Question::requests)
                .foldLeft(LinkedHashSet.<ProbeRequest>empty(), ProbePlan::withSources);
        return new ProbePlan(questions, requests.toList());
    }

    private static Set<ProbeRequest> withSources(Set<ProbeRequest> known, ProbeRequest request) {
        return known.contains(request)
                ? known
                : request.sources().foldLeft(known, ProbePlan::withSources).add(request);
    }

    /** Returns the lines that describe the run to the person who has to agree. */
    Seq<String> description(ProbeOptions options) {
        return List.of(
                        "This asks " + questions.size()
                                + " questions about how Kickserv behaves, by reading from your account.",
                        "It sends at most " + requests.size() + " requests, all of them GET, at most "
                                + options.requestsPerSecond() + " a second. It changes nothing.",
                        "",
                        "The questions:")
                .appendAll(questions.map(question -> "  " + question.fact() + ": " + question.sentence()))
                .append("")
                .append("The requests, below the address of your account:")
                .appendAll(requests.map(request -> "  " + request.line()))
                .append("where")
                .appendAll(variables().map(variable -> "  " + variable + " is " + variable.description()))
                .append("")
                .append("It writes " + options.file()
                        + ", and sends it to no one. For each question, the file says whether the answer is"
                        + " as assumed.")
                .append(
                        "For each request, it has the line as above, the status, the type, the names of known headers, the"
                                + " number of rows up to 100,")
                .append(
                        "and the shape of the answer: keys, kinds of values, and Kickserv's own words such as scheduled.")
                .append(
                        "It has no value of your account: no name, amount, number, id, date, text, account or API key.");
    }

    private Seq<Variable> variables() {
        return requests.flatMap(ProbeRequest::variables).distinct();
    }
}
