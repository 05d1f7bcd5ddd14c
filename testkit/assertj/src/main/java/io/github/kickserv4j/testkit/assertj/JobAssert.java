package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a job or an opportunity. */
public class JobAssert extends RecordAssert<JobAssert, Job> {
    public JobAssert(@Nullable Job actual) {
        super(actual, JobAssert.class);
    }

    /** Asserts the number. */
    public JobAssert hasNumber(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return has("number", number, it -> Option.some(it.number()));
    }

    /** Asserts the number. */
    public JobAssert hasNumber(long number) {
        return hasNumber(new JobNumber(number));
    }

    /** Asserts the customer number. */
    public JobAssert hasCustomerNumber(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return has("customer number", number, Job::customerNumber);
    }

    /** Asserts the customer number. */
    public JobAssert hasCustomerNumber(long number) {
        return hasCustomerNumber(new CustomerNumber(number));
    }

    /** Asserts the title. */
    public JobAssert hasName(String name) {
        Objects.requireNonNull(name, "name");
        return has("name", name, Job::name);
    }

    /** Asserts the description, which is for the business. */
    public JobAssert hasDescription(String description) {
        Objects.requireNonNull(description, "description");
        return has("description", description, Job::description);
    }

    /** Asserts the status in the lifecycle. */
    public JobAssert hasStatus(JobStatus status) {
        Objects.requireNonNull(status, "status");
        return has("status", status, Job::status);
    }

    /** Asserts that the job is an opportunity, to be won or lost. */
    public JobAssert isOpportunity() {
        return is("an opportunity", Job::isOpportunity, JobAssert::statusText);
    }

    /** Asserts that the job is no opportunity, or not any more. */
    public JobAssert isNotOpportunity() {
        return is("no opportunity", job -> !job.isOpportunity(), JobAssert::statusText);
    }

    /** Asserts that the job begins at the same instant, in whatever zone. */
    public JobAssert isScheduledOn(OffsetDateTime start) {
        Objects.requireNonNull(start, "start");
        return has("start", start, it -> it.schedule().scheduledOn(), start::isEqual);
    }

    /** Asserts the total with tax. */
    public JobAssert hasTotal(Money total) {
        Objects.requireNonNull(total, "total");
        return has("total", total, it -> it.amounts().total());
    }

    /** Asserts the total with tax, such as {@code 120.00}. */
    public JobAssert hasTotal(String total) {
        Objects.requireNonNull(total, "total");
        return hasTotal(Money.of(total));
    }

    /** Asserts what is left to pay. */
    public JobAssert hasBalanceRemaining(Money balance) {
        Objects.requireNonNull(balance, "balance");
        return has("balance remaining", balance, it -> it.amounts().balanceRemaining());
    }

    /** Asserts what is left to pay, such as {@code 120.00}. */
    public JobAssert hasBalanceRemaining(String balance) {
        Objects.requireNonNull(balance, "balance");
        return hasBalanceRemaining(Money.of(balance));
    }

    /** Returns assertions on the charges, which only a job that was read alone is certain to have. */
    public ListAssert<Charge> charges() {
        return listPart(() -> actual.charges());
    }

    /** Returns assertions on the payments, which only a job that was read alone is certain to have. */
    public ListAssert<Payment> payments() {
        return listPart(() -> actual.payments());
    }

    private static String statusText(Job job) {
        return job.status().map(status -> "the status " + status).getOrElse("no status");
    }

    @Override
    String subject() {
        return "job " + actual.number()
                + actual.name().map(name -> " (" + name + ")").getOrElse("");
    }

    @Override
    Seq<Violation> unreadable() {
        return actual.unreadable();
    }
}
