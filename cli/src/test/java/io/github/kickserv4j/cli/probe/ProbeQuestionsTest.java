package io.github.kickserv4j.cli.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.RawResponse;
import io.github.kickserv4j.cli.probe.question.Answer;
import io.github.kickserv4j.cli.probe.question.Answers;
import io.github.kickserv4j.cli.probe.question.Outcome;
import io.github.kickserv4j.cli.probe.question.Outcome.Verdict;
import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.probe.question.Questions;
import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests each question with the answers of the fake server, and with one of them turned round. */
@Execution(ExecutionMode.SAME_THREAD)
class ProbeQuestionsTest {
    /** Facts about requests that the fake server answers with 501, since what Kickserv answers is not known. */
    private static final Seq<String> NOT_OFFERED_BY_THE_FAKE = List.of(
            "absence-is-json-xml-or-empty",
            "filter-has-all-matches",
            "filter-without-a-name",
            "filters-beside-a-search",
            "items-in-json",
            "other-columns-as-filters",
            "other-endpoints",
            "other-windows",
            "parameters-of-other-lists",
            "selection-of-columns",
            "time-entries-in-json");

    /** No answer shows that a payment cannot cover several jobs. */
    private static final Seq<String> NEVER_OTHERWISE = List.of("payment-covers-several-jobs");

    private static final Seq<Question> ALL = Questions.all(ProbeAccount.CLOCK);
    private static final ProbeAccount ACCOUNT = new ProbeAccount();
    private static final HttpKickserv CLIENT = ACCOUNT.client();
    private static final UsualAnswers USUAL = UsualAnswers.read(CLIENT.rawReader(), ProbePlan.of(ALL));

    @AfterAll
    static void close() {
        CLIENT.close();
        ACCOUNT.close();
    }

    static Evidence ask(Seq<Question> questions) {
        var options = new ProbeOptions(
                questions, new EvidenceFile(Path.of("unused"), false), 100, Option.none(), Option.none());
        return new ProbeRun(CLIENT.rawReader(), options, () -> false).ask(ProbePlan.of(questions), () -> false);
    }

    @Test
    void everyQuestionShouldBeAsAssumedAndAskByGetsWhenTheFakeServerAnswersIt() {
        ACCOUNT.server().clearRequests();

        Evidence evidence = ask(ALL);

        Seq<Tuple2<Question, Outcome>> others =
                evidence.outcomes().filter(outcome -> outcome._2.verdict() != Verdict.AS_ASSUMED);
        assertThat(others.map(outcome -> outcome._1.fact()).sorted())
                .containsExactlyElementsOf(NOT_OFFERED_BY_THE_FAKE);
        assertThat(others.map(outcome -> outcome._2.seenText()))
                .containsOnly("refused with status 501: the server does not offer this request");
        assertThat(others.map(outcome -> outcome._2.verdict())).containsOnly(Verdict.UNANSWERED);
        assertThat(evidence.isStopped()).isFalse();
        assertThat(evidence.sent()).isEqualTo(evidence.plan().requests().size());
        assertAreDistinctGets(ACCOUNT.server().requests(), evidence.sent());
    }

    private static void assertAreDistinctGets(Seq<RecordedRequest> requests, int count) {
        assertThat(requests).hasSize(count);
        assertThat(requests.map(RecordedRequest::method).distinct()).containsExactly("GET");
        assertThat(requests.map(RecordedRequest::body).distinct()).containsExactly("");
        assertThat(requests.map(request -> request.path() + "?" + request.query()))
                .doesNotHaveDuplicates();
    }

    @Test
    void factsShouldBeDistinctIdentifiersAndQuestionsShouldBeSentences() {
        assertThat(ALL.map(Question::fact))
                .doesNotHaveDuplicates()
                .allMatch(fact -> fact.matches("[a-z0-9]+(-[a-z0-9]+)+"));
        assertThat(ALL.map(Question::sentence))
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.matches("[A-Z].*\\?"));
    }

    @Test
    void everyQuestionShouldHaveATurnedAnswer() {
        assertThat(TurnedAnswers.all()
                        .map(TurnedAnswer::fact)
                        .appendAll(NEVER_OTHERWISE)
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(ALL.map(Question::fact).sorted());
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionShouldBeOtherwiseWhenItsAnswerIsTurnedRound() {
        return TurnedAnswers.all()
                .toJavaStream()
                .map(turned -> DynamicTest.dynamicTest(turned.toString(), () -> {
                    Outcome outcome = outcome(turned);

                    assertThat(outcome.verdict() + ": " + outcome.seenText()).isEqualTo("otherwise: " + turned.seen());
                }));
    }

    @TestFactory
    Stream<DynamicTest> questionOfTheUnknownShouldBeAsAssumedWhenKickservAnswersSo() {
        return TurnedAnswers.assumedByScript()
                .toJavaStream()
                .map(assumed -> DynamicTest.dynamicTest(
                        assumed.toString(),
                        () -> assertThat(outcome(assumed).verdict()).isEqualTo(Verdict.AS_ASSUMED)));
    }

    @TestFactory
    Stream<DynamicTest> noQuestionShouldBeDecidedByAnAnswerThatIsNotOfTheApi() {
        return Stream.of(
                        response(302, "", "text/html"),
                        response(301, "[]", "application/json"),
                        response(200, "<!DOCTYPE html><html></html>", "application/json"),
                        response(404, "<html>", "text/html; charset=utf-8"),
                        response(404, "not here", "text/html"),
                        response(200, "[[[[", "application/json"),
                        response(200, "null", "application/json"),
                        response(200, "{}", "application/json"),
                        response(200, "true", "application/json"),
                        response(200, "", "application/json"))
                .map(Answer::of)
                .map(answer -> DynamicTest.dynamicTest(
                        answer.status() + " " + answer.contentType() + " " + answer.form(),
                        () -> assertThat(ALL).allSatisfy(question -> assertThat(withAny(question, answer))
                                .containsOnly(Verdict.UNANSWERED))));
    }

    private static RawResponse response(int status, String body, String contentType) {
        HttpHeaders headers =
                HttpHeaders.of(Map.of("content-type", java.util.List.of(contentType)), (name, value) -> true);
        return new RawResponse(status, headers, Option.some(body));
    }

    /** Returns the verdicts when one request of the question has that answer, and all others the usual ones. */
    private static Seq<Verdict> withAny(Question question, Answer answer) {
        Answers usual = question.requests()
                .foldLeft(
                        Answers.NONE,
                        (all, request) -> all.with(request, Either.right(Answer.of(USUAL.to(request.line())))));
        return question.requests().map(request -> question.decide(usual.with(request, Either.right(answer)))
                .verdict());
    }

    @Test
    void everyQuestionThatTheFakeDoesNotAnswerShouldHaveAnAssumedAnswer() {
        assertThat(TurnedAnswers.assumedByScript().map(TurnedAnswer::fact).sorted())
                .containsExactlyElementsOf(NOT_OFFERED_BY_THE_FAKE);
    }

    private static Outcome outcome(TurnedAnswer turned) {
        Seq<Question> one = ALL.filter(question -> question.fact().equals(turned.fact()));
        turned.script(ACCOUNT.server(), USUAL, ProbePlan.of(one));
        try {
            return ask(one).outcomes().head()._2;
        } finally {
            ACCOUNT.server().clearScript();
        }
    }
}
