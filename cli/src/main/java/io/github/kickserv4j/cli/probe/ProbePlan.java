package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.cli.probe.question.ProbeRequest;
import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.probe.question.Variable;
import io.github.kickserv4j.cli.shared.Counts;
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
    private static final Seq<String> CONTENT = List.of(
            "the version of this program, the day of the run, the number of requests, and whether all was answered;",
            "for each question, its text, its fact, its requests, the outcome, and what was seen or why it is not decided;",
            "for each request, the line as above, the status, content type and encoding, the names of known headers,",
            "the form of the body, such as a JSON array, and the number of rows up to 100;",
            "and the shape of the body: kinds of values such as decimal text, known keys such as job_number, and known words",
            "such as scheduled. All other keys are written as (other keys) or their number, all other words as (other word).");

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
                        "This asks " + Counts.of(questions.size(), "question")
                                + " about how Kickserv behaves, by reading from your account.",
                        "It sends at most " + Counts.of(requests.size(), "request") + ", all of them GET, at most "
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
                .append("It writes " + options.file() + ", and sends it to no one. The file has")
                .appendAll(CONTENT.map(line -> "  " + line))
                .append(
                        "It has no value of your account: no name, amount, number, id, date, text, account or API key.");
    }

    private Seq<Variable> variables() {
        return requests.flatMap(ProbeRequest::variables).distinct();
    }
}
