package io.github.kickserv4j.cli.probe.question;

import static io.github.kickserv4j.cli.probe.question.Requests.BY_STATUS;
import static io.github.kickserv4j.cli.probe.question.Requests.JOBS;
import static io.github.kickserv4j.cli.probe.question.Requests.OPPORTUNITIES;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.github.kickserv4j.cli.probe.redaction.RecordKind;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Lifecycle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.util.function.Predicate;

/** The questions about filters and statuses of jobs and opportunities, and about the order of jobs. */
final class JobListQuestions {
    private static final ProbeRequest BY_OWN_STATUS = JOBS.with("job_status_id", Requests.UNKNOWN);
    private static final ProbeRequest BY_EMPLOYEE = JOBS.with("employee_number", Requests.UNKNOWN);
    private static final ProbeRequest LAST_WEEK = JOBS.with("scheduled", "last_week");
    private static final ProbeRequest YESTERDAY = JOBS.with("scheduled", "yesterday");
    private static final ProbeRequest NEW_OR_LOST =
            OPPORTUNITIES.with("status[]", "new").with("status[]", "lost");

    private JobListQuestions() {}

    static Seq<Question> all(Clock clock) {
        return filters(clock).appendAll(statuses());
    }

    private static Seq<Question> filters(Clock clock) {
        return List.of(
                Question.of(
                        "jobs-are-newest-first",
                        "Are jobs listed with the highest number first?",
                        Lists.isOrdered(JOBS, Lists.by("job_number").reversed()),
                        JOBS),
                Question.of(
                        "all-jobs-by-status",
                        "Does status filter the list of all jobs?",
                        Lists.isFiltered(BY_STATUS, JOBS, hasStatus("complete")),
                        JOBS,
                        BY_STATUS),
                Question.of(
                        "jobs-by-own-status-and-employee",
                        "Do job_status_id and employee_number filter jobs?",
                        Records.all(Lists.isEmptyUnlike(JOBS, BY_OWN_STATUS), Lists.isEmptyUnlike(JOBS, BY_EMPLOYEE)),
                        JOBS,
                        BY_OWN_STATUS,
                        BY_EMPLOYEE),
                Question.of(
                        "week-begins-on-monday",
                        "Is a week of scheduled from Monday to Sunday?",
                        answers -> Weeks.lastWeek(answers.rows(LAST_WEEK), clock),
                        LAST_WEEK),
                Question.of(
                        "other-windows",
                        "Does scheduled with a word that is not documented leave no rows?",
                        Lists.isEmptyUnlike(JOBS, YESTERDAY),
                        JOBS,
                        YESTERDAY));
    }

    private static Seq<Question> statuses() {
        return List.of(
                Question.of(
                        "other-status-words",
                        "Are the statuses of jobs and opportunities the known words?",
                        Records.all(
                                Records.useWords("status", JobStatus.KNOWN.map(JobStatus::text), Records.rowsOf(JOBS)),
                                Records.useWords(
                                        "status", JobStatus.KNOWN.map(JobStatus::text), Records.rowsOf(OPPORTUNITIES))),
                        JOBS,
                        OPPORTUNITIES),
                Question.of(
                        "several-statuses-of-opportunities",
                        "Does status[] filter opportunities by several statuses?",
                        Lists.isFiltered(NEW_OR_LOST, OPPORTUNITIES, hasStatus("new", "lost")),
                        OPPORTUNITIES,
                        NEW_OR_LOST),
                Question.of(
                        "opportunities-are-jobs-to-be-won",
                        "Are opportunities without a filter those that may be won: new, or with an estimate?",
                        Records.useWords(
                                "status",
                                JobStatus.KNOWN.filter(Lifecycle::isOpportunity).map(JobStatus::text),
                                Records.rowsOf(OPPORTUNITIES)),
                        OPPORTUNITIES),
                Question.of(
                        "won-opportunities-are-jobs",
                        "Has an opportunity that was won the status of a job?",
                        answers -> won(answers.rows(JOBS)),
                        JOBS),
                Question.of(
                        "keys-of-that-part",
                        "Has the customer of an opportunity id, customer_number and name, and nothing else?",
                        Records.haveKeys(RecordKind.CUSTOMER_SUMMARY, Records.withinRows(OPPORTUNITIES, "customer")),
                        OPPORTUNITIES));
    }

    private static Predicate<JsonNode> hasStatus(String... words) {
        return row -> List.of(words).contains(row.path("status").asText(""));
    }

    private static Outcome won(Seq<JsonNode> jobs) {
        Seq<JsonNode> won = jobs.filter(job -> job.path("won_date").isTextual());
        Seq<String> jobWords = JobStatus.KNOWN.reject(Lifecycle::isOpportunity).map(JobStatus::text);
        return won.isEmpty()
                ? Outcome.notDecided(Observation.NO_RECORD)
                : Records.useWords("status", jobWords, answers -> won).decide(Answers.NONE);
    }
}
